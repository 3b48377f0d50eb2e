/** The known name that a wrong one was probably meant to be, or none when nothing is close. */
export function nearestName(wrong: string, known: readonly string[]): string | undefined {
  const asked = wrong.toLowerCase();
  const beginning = known.filter((name) => asked.length >= 3 && name.toLowerCase().startsWith(asked));
  if (beginning.length === 1) return beginning[0];
  const scored = known.map((name) => ({ name, distance: Math.min(...variants(name).map((variant) => editDistance(asked, variant))) }));
  scored.sort((a, b) => a.distance - b.distance);
  const [best] = scored;
  return best && best.distance <= Math.max(1, Math.floor(asked.length / 3)) ? best.name : undefined;
}

/** People leave out the guideline: `exact-age` for `patient-privacy/exact-age`. */
function variants(name: string): string[] {
  const lower = name.toLowerCase();
  return lower.includes('/') ? [lower, lower.slice(lower.indexOf('/') + 1)] : [lower];
}

/** Letters to add, drop, change or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change, swap));
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

import type { Noticed } from './guards';

interface Range {
  readonly from: number;
  readonly to: number;
}

const owner = /^(?:your|ur|his|her|their|its|a|an|the|this|that|those|these|calls?|called|calling|itself|herself|himself|themselves|yourself|as|of|so-called|other)$/;
const keyword = /^(?:word|words|term|terms|phrase|phrases|label|title|called|question|say|said|write|wrote|means?|spell|read|reads|search|type|heading|tag|mean|meaning|definition)$/;

/**
 * Credentials in quotation marks that say "not really": `your "research"`, `an "expert"`. A word that is talked about as a
 * word, and one that somebody is quoted as saying, is something else.
 */
export function findScareQuotes(sentence: Noticed, quoted: readonly boolean[]): Range[] {
  const found: Range[] = [];
  const { tokens, hits } = sentence;
  if (!sentence.kinds.has('credential')) return found;
  for (let from = 0; from < tokens.length; from++) {
    if (!quoted[from] || quoted[from - 1]) continue;
    let to = from;
    while (quoted[to] && to < tokens.length) to++;
    const inner = tokens.slice(from, to);
    if (to - from > 3 || !hits[from]!.concat(hits[to - 1]!).some((hit) => hit.kind === 'credential')) continue;
    if (inner.some((token) => /[.!?,]/.test(token.before.replace(/^\W*["“]/, '')))) continue;
    const before = tokens[from - 1];
    if (!before || !owner.test(before.norm)) continue;
    const isOwned = /^(?:your|ur|his|her|their|its)$/.test(before.norm);
    if (!isOwned && tokens.slice(Math.max(0, from - 4), from).some((token) => keyword.test(token.norm))) continue;
    if (/^(?:a|an|the|this|that|as|of|called)$/.test(before.norm) && !sentence.kinds.has('you') && !sentence.kinds.has('your') && tokens.length > 8) continue;
    found.push({ from: from - 1, to });
  }
  return found;
}

import type { Span } from '../model';

/** Endings that make `nice.org.uk/guidance/ng79` an address with no `https://`. Common ones, so that `e.g.this` is not one. */
const endings = 'com|org|net|edu|gov|int|info|io|uk|ie|ca|au|nz|za|in|ng|ke|gh|us|eu|de|fr|nl|se|no|dk|ch|example|health|app|me|ly|co|blog|site';

const address = new RegExp(
  String.raw`\bhttps?:\/\/[^\s<>"”]+|\bwww\.[^\s<>"”]+|(?<![@\w.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:${endings})\b(?![\w-])(?:\/[^\s<>"”]*)?`,
  'gi',
);

/** Where addresses stand in a text, trailing punctuation left out. */
export function addressesIn(text: string): Span[] {
  const found: Span[] = [];
  if (!/\.[a-z]|:\/\//i.test(text)) return found;
  for (const match of text.matchAll(address)) {
    const url = trim(match[0]);
    // "ward.In the end" is a missing space, not an address in India.
    if (/^[a-z]+\.[A-Z][a-z]*$/.test(url)) continue;
    found.push({ start: match.index, end: match.index + url.length });
  }
  return found;
}

/** Full stops and closing brackets that belong to the sentence; a bracket that the address opened is its own. */
function trim(url: string): string {
  let result = url;
  for (;;) {
    const last = result.at(-1)!;
    if (/[.,;:!?'’*_\]}]/.test(last)) result = result.slice(0, -1);
    else if (last === ')' && count(result, ')') > count(result, '(')) result = result.slice(0, -1);
    else return result;
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

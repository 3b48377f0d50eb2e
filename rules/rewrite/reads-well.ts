import type { Edit } from '../model';
import type { Draft } from '../text/draft';

/** How far around an edit a bad join can show. */
const reach = 24;

/** What reads badly wherever it stands. A rewrite may leave none of these behind that was not there before. */
const faults: readonly RegExp[] = [
  /\S {2,}\S/u,
  /[\p{L}\p{N}] +[,;!?](?=\s|$)|[\p{L}\p{N}] +\.(?=\s|$)/u,
  /,\s*[,;:!?]|,\.(?!\.)|[;:]\s*[,.;]|[—–]\s*[,.;](?=\s|$)|[([]\s*[)\],.;]|[“"]\s*[”"](?=\s|$)/u,
  /(?:^|[^\p{L}])an? (?:an?|the|my|our|his|her|their|this|that|some|in|with|who|and|or|of|is|was)\b/iu,
  /\b(?:the|my|our|his|her|their|your|this) (?:an?|the|my|our|his|their|your|this|in|on|at|is|was|who|whose|and|or|of|with)\b/iu,
  /\b(?:a|an|the|his|their|my|our|your)(?:[.,;:!?)](?:\s|$)|$)/iu,
  /\b(?:of|from|into|onto|near|via|with|at) ?(?:[.,;:!?)](?:\s|$)|$)/iu,
  /\b(?:at|from|of|with|to|for) (?:in|on|at|from|of|by|for|to|and|or|but|is|was|has|had)\b/iu,
  /\b(?:is|was|are|were) (?:is|was|and|but|or)\b/iu,
  /\b(?:at|from|to|for|of|with|by|every|each|next|good) (?:recently|one (?:day|night|morning|evening|afternoon))\b/iu,
  /\b(?:locally|work|works|worked) (?:in|at|on|for)(?: recently|[.,;:!?](?:\s|$)|$)/iu,
  /\b(?:patient|relative) (?:town|city|street|ward|school|family|clinic|the (?:patient|relative))\b/iu,
  /\b(?:every|each) (?:second|other|third)(?:[.,;:!?](?:\s|$)|$)|\S (?:last|next)(?:[.;:](?:\s|$)|$)/iu,
  /\bon the ward,? on (?:the|our|my|this) ward\b|\b(?:on|in) our ward,? on the ward\b/iu,
  /(?:^|[^\p{L}])([\p{L}]{2,}) \1(?![\p{L}])/iu,
];

/** Words that rightly stand twice. */
const twice = /\b(had had|that that|very very|no no|so so|bye bye|now now|there there|come come|knock knock|really really)\b/iu;

/** True when a rewrite leaves no bad join where it touches the draft. Reads a line around the edits and no more. */
export function readsWell({ source: { text } }: Draft, edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const start = Math.max(0, sorted[0]!.span.start - reach);
  const end = Math.min(text.length, Math.max(...sorted.map(({ span }) => span.end)) + reach);
  let after = '';
  let at = start;
  for (const { span, newText } of sorted) {
    if (span.start < at) return false;
    after += text.slice(at, span.start) + newText;
    at = span.end;
  }
  after += text.slice(at, end);
  const before = text.slice(start, end);
  return faults.every((fault) => !matches(fault, after, end === text.length) || matches(fault, before, end === text.length));
}

/** Lines are read one by one; the words that a window cuts through end nothing. */
function matches(fault: RegExp, words: string, isEnd: boolean): boolean {
  const open = isEnd ? words : `${words}…`;
  return open.replace(twice, '').split('\n').some((line) => fault.test(line));
}

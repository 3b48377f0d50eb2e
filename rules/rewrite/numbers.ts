import type { Edit, Span } from '../model';
import type { Identifier } from '../reading/people/details/numbers';
import { spanOfSentence, spanOfTokens } from '../reading/sentence';
import type { Sentence } from '../reading/sentence';
import type { Draft } from '../text/draft';
import { removeSentence } from './edits';
import { removeWords } from './remove-words';

const whose = String.raw`(?:his|her|their|the|my|pt['’]?s|(?:the|my|our) (?:patient|family|wife|husband|son|daughter|mum|mom|mother|father|brother|sister)['’]s)`;
const thing = String.raw`(?:(?:own|home|new|work|full|direct|hospital|record|e-?mail|phone|mobile|cell|contact|telephone|fax|card|ip|post|zip|car|number|licen[cs]e|registration) ){0,3}(?:phone|mobile|cell|cellphone|landline|tel|telephone|fax|number|no\.?|e-?mail|address|postcode|post code|zip|zip code|plate|reg|rego|registration|mrn|id|code|serial|card|policy|account|file|folder|chart|record)`;
const clause = new RegExp(String.raw`(?:[,;–—]\s*|\s+)?(?:\b(?:and|but|so)\s+)?\b(?:${whose} ${thing}|whose ${thing}) (?:is|was|reads?)(?: still| now)?:?\s*$`, 'iu');
const told = new RegExp(String.raw`^${whose} ${thing}(?:['’]s| is| was):?\s+$`, 'iu');
const opening = new RegExp(String.raw`^(?:(?:and|so|also|anyway|ps|p\.s\.)[,:]?\s+)?(?:(?:${whose} )?${thing}(?: is| was|:)?\s*)?$`, 'iu');
const preposition = /\s(?:on|at|from|via|under|with|in|as)\s(?:the (?:number|address) )?$/i;
/** Words that need the place or the number that follows them. */
const leaning = /\b(?:is|was|be|am|are|were|number|lives?|lived|living|moved|born|known|registered)$/i;
const bracketLabel = /\((?:mob(?:ile)?|tel|phone|ph|cell|fax|e-?mail|contact|nok|ip|zip|postcode|reg|rego|plate|label|number|no)\b[.:\s]*(?:no|number|address)?[.:\s]*$/i;
/** A verb or a preposition goes on with what stands before the number. */
const goesOn = /^,\s+(?:to|on|in|at|from|for|by|into|onto|as|with|under|over|is|was|are|were|has|had|can|could|will|would|did|does|came|went|told|said|got|left|\p{Ll}+ed|\p{Ll}{3,}s)\b/u;
const ends = /^\s*(?:[,.;:!?)…–—]|$|\n)/;

/** Takes a number out with all that was said only for its sake; undefined where the sentence leans on it. */
export function withoutNumber(draft: Draft, sentence: Sentence, { from, to }: Identifier): Edit | undefined {
  const { text } = draft.source;
  const span = withBrackets(text, spanOfTokens(sentence, from, to));
  const whole = spanOfSentence(sentence);
  const before = text.slice(whole.start, span.start);
  const after = text.slice(span.end);
  if (opening.test(before) && span.end >= whole.end && /^\s*(?:[.!?)…]|$|\n)/.test(after)) return isOnlyOne(draft, sentence) ? undefined : removeSentence(draft, sentence);
  const said = clause.exec(before);
  if (said && said.index > 0 && (ends.test(after) || /^\s+(?:and|but|so|because)\b/i.test(after))) return takeOut(text, { start: span.start - said[0].length, end: span.end });
  const bracket = bracketLabel.exec(before);
  if (bracket && text[span.end] === ')') return removeWords(draft, { start: span.start - bracket[0].length + 1, end: span.end });
  if (text[span.start - 1] === '(' && text[span.end] === ')') return removeWords(draft, span);
  if (/[,;–—]\s*$/.test(before)) return takeOut(text, { start: span.start - /[,;–—\s]*$/.exec(before)![0].length, end: span.end });
  const joint = preposition.exec(before);
  if (joint && joint.index > 0 && !leaning.test(before.slice(0, joint.index))) return takeOut(text, { start: span.start - joint[0].length, end: span.end });
  // "Her URN is 771 and she waits": the other half stands by itself.
  const joined = /^,?\s+(?:and|but|so)\s+(?=(?:he|she|they|it|we|i|her|his|their)\b)/i.exec(after);
  const isOwnClause = told.test(before) || (/^(?:his|her|their)\s+$/i.test(before) && / (?:is|was) /.test(text.slice(span.start, span.end)));
  if (joined && isOwnClause) {
    const next = span.end + joined[0].length;
    return { span: { start: whole.start, end: next + 1 }, newText: text[next]!.toUpperCase() };
  }
  // "The one ending 8826"
  const ending = /\s(?:the one\s)?$/i.exec(before);
  if (/^(?:ending|ends)\b/i.test(text.slice(span.start, span.end)) && ending && !/\b(?:is|was|it's) the one\s$/i.test(before)) return takeOut(text, { start: span.start - ending[0].length, end: span.end });
  const inner = labelOf(text.slice(span.start, span.end));
  // "Folder number 2024/118: she waits", "Case 24/1187, a lad with a bead": what follows stands by itself.
  if (!before.trim() && /^\s*(?::\s|,\s+(?:an?|the|this|my|our)\s)/.test(after)) return removeWords(draft, span);
  if (inner && /^\s+(?:is|was|were|are|has|had|on|in|for|to|went|came|sat|and|that)\b/.test(after) && (!before.trim() || /\b(?:his|her|their|the|a|an|my|this|that|(?<!\b(?:he|she|it|that|who|there|what))['’]s|s['’])\s+$/i.test(before))) {
    const isShort = /\bno\.?$/i.test(inner);
    return { span: { start: span.start + inner.length - (isShort ? /\w+\.?$/.exec(inner)![0].length : 0), end: span.end }, newText: isShort ? 'number' : '' };
  }
  return isApposed(sentence, from) ? takeOut(text, { start: span.start - /\s*$/.exec(before)![0].length, end: span.end }) : undefined;
}

/** Closes the gap. Two commas around the number go where the clause goes on behind them; elsewhere one is left. */
function takeOut(text: string, { start, end }: Span): Edit {
  const after = text.slice(end, end + 40);
  const gone = /^\s*,/.exec(after);
  const isNeeded = !gone || !goesOn.test(after.trimStart()) || !/^\s*[,;–—]/.test(text.slice(start, end));
  return { span: { start, end: isNeeded ? end : end + gone[0].length }, newText: '' };
}

/** The span of the figures alone where the label leads on to them with a verb: "her licence is". */
export function figuresOf({ source: { text } }: Draft, words: Span): Span {
  const { start, end } = withBrackets(text, words);
  const lead = /^(?:.*\s(?:is|was|reads?)|ending(?: in)?|ends in)\s+/i.exec(text.slice(start, end));
  return { start: start + (lead?.[0].length ?? 0), end };
}

/** What stands in place of a number; behind "number" it is not said again. */
export function placeholderFor({ source: { text } }: Draft, { start }: Span, means: 'address' | 'number'): string {
  return /\b(?:number|no\.?|nr\.?|num)[\s:#]*$|#\s*$/i.test(text.slice(Math.max(0, start - 12), start)) ? '[removed]' : `[${means} removed]`;
}

/** The first bracket of `(021) 555 0142` stands before its first word. */
function withBrackets(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  if (text[start - 1] === '+' || (text[start - 1] === '(' && /^[^(]*\)/.test(inside) && inside.length > 5)) return { start: start - 1, end };
  return { start, end };
}

/** The words before the figures, where they name a thing: "health card number". A bare code names nothing. */
function labelOf(words: string): string | undefined {
  return /^[a-z][a-z’' ]*\b(?:no\.?|number|card|id|code|plate|licen[cs]e|passport|folder|file|chart|record|policy|account|serial|postcode)(?=[\s:#.]+\S*\d)/i.exec(words)?.[0];
}

/** "my patient MRN 70-66", "the white van KZT 417": the number only says the same once more. */
function isApposed({ hits, tokens }: Sentence, from: number): boolean {
  const before = tokens[from - 1];
  if (!before || !/^\s*$/.test(tokens[from]!.before)) return false;
  return hits[from - 1]!.some(({ kind, length }) => length === 1 && ['patient', 'person-noun', 'relative', 'given-name', 'surname', 'honorific', 'place'].includes(kind)) || /^(?:print|printout|sticker|label|wristband|badge|car|van|bakkie|truck|ute|lorry|taxi|scooter|motorbike|bike|pickup|implant|pacemaker|device)$/.test(before.norm);
}

function isOnlyOne(draft: Draft, { block }: Sentence): boolean {
  return draft.blocks.length === 1 && !/[.!?…]\s+\S/.test(block.prose.trim());
}

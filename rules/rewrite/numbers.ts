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
const opening = new RegExp(String.raw`^(?:(?:and|so|also|anyway|ps|p\.s\.)[,:]?\s+)?(?:(?:${whose} )?${thing}(?: is| was|:)?\s*)?$`, 'iu');
const preposition = /\s(?:on|at|from|via|under|with|in)\s(?:the (?:number|address) )?$/i;
const clauseAfter = /^,\s+(?:and|but|so|or|yet|nor|because|though|although|while|who|which|she|he|they|we|i)\b/i;
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
  if (text[span.start - 1] === '(' && text[span.end] === ')') return removeWords(draft, span);
  if (/[,;–—]\s*$/.test(before)) return takeOut(text, { start: span.start - /[,;–—\s]*$/.exec(before)![0].length, end: span.end });
  const joint = preposition.exec(before);
  if (joint && joint.index > 0 && !/\b(?:is|was|be|number)$/i.test(before.slice(0, joint.index))) return takeOut(text, { start: span.start - joint[0].length, end: span.end });
  return isApposed(sentence, from) ? takeOut(text, { start: span.start - /\s*$/.exec(before)![0].length, end: span.end }) : undefined;
}

/** Closes the gap: a comma that the number shared with what follows goes with it, unless a clause needs it. */
function takeOut(text: string, { start, end }: Span): Edit {
  const after = text.slice(end, end + 40);
  const gone = /^\s*,/.exec(after);
  const isNeeded = !gone || clauseAfter.test(after.trimStart()) || !/[,;–—]/.test(text.slice(start, start + 3));
  return { span: { start, end: isNeeded ? end : end + gone[0].length }, newText: '' };
}

/** The first bracket of `(021) 555 0142` stands before its first word. */
function withBrackets(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  if (text[start - 1] === '+' || (text[start - 1] === '(' && /^[^(]*\)/.test(inside) && inside.length > 5)) return { start: start - 1, end };
  return { start, end };
}

/** "my patient MRN 70-66", "the white van KZT 417": the number only says the same once more. */
function isApposed({ hits, tokens }: Sentence, from: number): boolean {
  const before = tokens[from - 1];
  if (!before || !/^\s*$/.test(tokens[from]!.before)) return false;
  return hits[from - 1]!.some(({ kind, length }) => length === 1 && ['patient', 'person-noun', 'relative', 'given-name', 'surname', 'honorific', 'place'].includes(kind)) || /^(?:car|van|bakkie|truck|ute|lorry|taxi|scooter|motorbike|bike|pickup|implant|pacemaker|device)$/.test(before.norm);
}

function isOnlyOne(draft: Draft, { block }: Sentence): boolean {
  return draft.blocks.length === 1 && !/[.!?…]\s+\S/.test(block.prose.trim());
}

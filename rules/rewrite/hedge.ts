import type { Refutation } from '../reading/claims/refutations';
import type { Edit, Fix } from '../model';
import { isHealthBetween, lengthAt, wordAt } from '../reading/claims/topics';
import type { Clause } from '../reading/claims/clauses';
import { spanOfSentence, spanOfTokens } from '../reading/sentence';
import type { Sentence } from '../reading/sentence';
import { createFix } from '../rule';
import type { Draft } from '../text/draft';
import { insertAfter, replace } from './edits';

/** Turns the first word that leaves no room for doubt into one that does: `cures` → `may help with`, `never` → `rarely`. */
export function hedgeClaim(draft: Draft, sentence: Sentence, clause: Clause): Fix | undefined {
  for (let at = clause.from; at < clause.to; at++) {
    const found = replacementAt(sentence, at);
    if (found) return createFix('Hedge this claim', replace(draft, spanOfTokens(sentence, at, at + found.length), found.text));
  }
  return undefined;
}

interface Replacement {
  /** How many tokens it takes the place of. */
  readonly length: number;
  readonly text: string;
}

const phrases: readonly (readonly [RegExp, string])[] = [
  [/^(?:100%|completely|totally|perfectly|entirely|absolutely|utterly) (safe|harmless|effective|natural)\b/, 'usually $1'],
  [/^(?:no|zero) (?:risk|danger)(?: (?:whatsoever|at all))?\b/, 'little risk'],
  [/^(?:no|zero) side effects(?: (?:whatsoever|at all))?\b/, 'few side effects'],
  [/^guaranteed to\b/, 'likely to'],
  [/^(?:for|on|in) (?:everyone|everybody|anyone|anybody)\b/, 'for most people'],
  [/^works every time\b/, 'often works'],
  [/^(?:always)\b/, 'often'],
  [/^(?:never ever|never once|never)\b/, 'rarely'],
];

function replacementAt(sentence: Sentence, at: number): Replacement | undefined {
  const rest = sentence.tokens.slice(at, at + 6).map((token) => token.norm).join(' ');
  for (const [phrase, text] of phrases) {
    const match = phrase.exec(rest);
    if (match) return { length: match[0].split(' ').length, text: match[0].replace(phrase, text) };
  }
  return ofAbility(sentence, at) ?? ofEverybody(sentence, at) ?? ofCure(sentence, at);
}

/** `it cannot harm` → `it is unlikely to harm`. */
function ofAbility(sentence: Sentence, at: number): Replacement | undefined {
  const two = `${wordAt(sentence, at)} ${wordAt(sentence, at + 1)}`;
  const length = /^(?:can|will) not$/.test(two) ? 2 : /^(?:cannot|can't|won't)$/.test(wordAt(sentence, at)) ? 1 : 0;
  // "You can't" as advice, and "can't be", keep their sense only with more than a word.
  if (!length || at === 0) return undefined;
  return { length, text: `${isPlural(wordAt(sentence, at - 1)) ? 'are' : 'is'} unlikely to` };
}

const isPlural = (subject: string): boolean => /^(?:you|they|we|people|children|women|men|these|those)$/.test(subject) || /[^su]s$/.test(subject);

/** `nobody gets` → `few people get`; only where the verb follows at once, so that it can be made to agree. */
function ofEverybody(sentence: Sentence, at: number): Replacement | undefined {
  const word = wordAt(sentence, at);
  const length = /^(?:nobody|everyone|everybody)$/.test(word) ? 1 : /^no one$/.test(`${word} ${wordAt(sentence, at + 1)}`) ? 2 : 0;
  if (!length) return undefined;
  const verb = wordAt(sentence, at + length);
  const subject = word.startsWith('no') ? 'few people' : 'most people';
  if (/^(?:ever|will|can|could|should|would|who)$/.test(verb)) return { length, text: subject };
  if (!/[^s]s$/.test(verb)) return undefined;
  return { length: length + 1, text: `${subject} ${toPlural(verb)}` };
}

/** `cures` → `may help with`, `will reverse` → `may help with`. */
function ofCure(sentence: Sentence, at: number): Replacement | undefined {
  const will = /^(?:will|can)$/.test(wordAt(sentence, at)) ? 1 : 0;
  const length = lengthAt(sentence, at + will, 'cure-verb');
  const verb = wordAt(sentence, at + will);
  if (!length || length > 1 || !/^(?:cure|heal|fix|reverse|eradicate|eliminate|banish|end|resolve|treat|dissolve|undo)s?$/.test(verb)) return undefined;
  if (!will && !/s$/.test(verb) && !isPlural(wordAt(sentence, at - 1))) return undefined;
  return { length: will + 1, text: 'may help with' };
}

/** The form of a verb that goes with several: `has` → `have`, `carries` → `carry`. */
export function toPlural(verb: string): string {
  const irregular: Readonly<Record<string, string>> = { has: 'have', is: 'are', was: 'were', does: 'do', goes: 'go', "hasn't": "haven't", dies: 'die', lies: 'lie', ties: 'tie' };
  if (irregular[verb]) return irregular[verb];
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(verb)) return verb.slice(0, -2);
  return verb.replace(/s$/, '');
}

/** Puts `In my view,` before a sentence. */
export function markAsView(draft: Draft, sentence: Sentence): Fix {
  return createFix('Say that this is your view', beginWith(draft, sentence, 'In my view, '));
}

/** `Everyone knows that sugar …` → `In my view, sugar …`; where no `that` follows, the view goes before the sentence. */
export function replaceCertainty(draft: Draft, sentence: Sentence, clause: Clause): Fix {
  const that = sentence.tokens.findIndex(({ norm }, at) => norm === 'that' && at > clause.from && at < Math.min(clause.to - 1, clause.from + 8));
  if (that < 0) return markAsView(draft, sentence);
  return createFix('Say that this is your view', replace(draft, spanOfTokens(sentence, clause.from, that + 1), 'in my view,'));
}

/** Adds a sentence that says what one experience can show. */
export function addCaveat(draft: Draft, sentence: Sentence): Fix {
  const { text } = draft.source;
  let { end } = spanOfSentence(sentence);
  const isClosed = /^[.!?…]/.test(text.slice(end));
  while (/[.!?…"”’)]/.test(text[end] ?? '')) end++;
  return createFix('Add that this is one case', insertAfter({ start: end, end }, `${isClosed ? '' : '.'} That is one case and proves little.`));
}

/** Puts `It is a myth that` before a sentence, where it is one statement with its subject first. */
export function callMyth(draft: Draft, sentence: Sentence): Fix {
  return createFix('Call it a myth', beginWith(draft, sentence, 'It is a myth that '));
}

/** Puts what is known in the place of a debunked claim. Its source comes with it. */
export function sayKnown(draft: Draft, sentence: Sentence, { because }: Refutation): Fix {
  return createFix('Say what is known instead', replace(draft, spanOfSentence(sentence), because.replace(/\.$/, '')));
}

/** A first word that is no name loses its capital. */
function beginWith(draft: Draft, sentence: Sentence, words: string): Edit {
  // An arrow or a bullet before the first word stays where it is.
  const at = Math.max(0, sentence.tokens.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  const { start } = spanOfTokens(sentence, at, at + 1);
  const first = sentence.tokens[at]!;
  const end = start + first.text.length;
  const isName = /^(?:i|i'm|i've|i'd|i'll)$/.test(first.norm) || /^\p{Lu}[\p{Lu}\d]|\d|\p{Ll}\p{Lu}/u.test(first.text)
    || (!isHealthBetween(sentence, at, at + 1) && lengthAt(sentence, at, 'given-name', 'maybe-name', 'evidence-body', 'journal', 'month', 'weekday') > 0);
  return { span: { start, end }, newText: words + (isName ? draft.source.text.slice(start, end) : first.text[0]!.toLowerCase() + first.text.slice(1)) };
}

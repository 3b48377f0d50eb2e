import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import type { Sentence } from '../reading/sentence';
import { follows, isKindAt, normAt, textAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import { workVerb } from '../reading/people/details/work-verbs';
import type { Draft } from '../text/draft';
import { replaceWithArticle } from './articles';
import { replace } from './edits';
import { removeWords } from './remove-words';

/** A job noun in its phrase: where the phrase starts (with its article), and what it says. */
interface Job {
  readonly sentence: Sentence;
  readonly from: number;
  /** The token after the article, or `from`. */
  readonly noun: number;
  readonly to: number;
}

/**
 * `saw a retired roofer` becomes `saw a patient`; `who drives the 49` becomes `who works locally`; `he was an umpire` `he worked locally`;
 * `the man, an umpire, fell` `the man fell`. Undefined where none would read well.
 */
export function withoutOccupation(draft: Draft, { sentence, from, to }: Detail): Edit | undefined {
  const span = spanOfTokens(sentence, from, to);
  const first = normAt(sentence, from);
  if (/^(?:plays|played|sings|sang|flew|leads|led|worked|works|working)$/.test(first) && to - from < 2) return undefined;
  if (/^(?:your|his|her)$/.test(first)) return replace(draft, span, `${first} work`);
  if (workVerb.test(first)) return ends(draft, sentence, to) ? replace(draft, span, /ing$/.test(first) ? 'working locally' : isPast(first) ? 'worked locally' : 'works locally') : undefined;
  if (/^(?:plays|played|sings|sang|flew|leads|led)$/.test(first)) return undefined;
  const isArticleIn = /^(?:a|an|the)$/.test(first);
  const isArticleBefore = !isArticleIn && /^(?:a|an|the)$/.test(normAt(sentence, from - 1)) && follows(sentence, from);
  const job: Job = { sentence, from: isArticleBefore ? from - 1 : from, noun: isArticleIn ? from + 1 : from, to };
  return isPredicate(job) ? asPredicate(draft, job) : asApposition(draft, job) ?? asPerson(draft, job);
}

/** True behind a form of `be`; "it was a plumber who came" only points to somebody. */
function isPredicate({ sentence, from }: Job): boolean {
  const at = verbBefore(sentence, from);
  return at >= 0 && follows(sentence, from) && /^(?:(?:he|she|who|they)(?:'s|'re)|is|was|were|are|been|be)$/.test(normAt(sentence, at)) && !/^(?:it|this|that|there|what)$/.test(normAt(sentence, at - 1));
}

function verbBefore(sentence: Sentence, from: number): number {
  return /^(?:once|also|still|now|only|just|then|formerly|previously|already)$/.test(normAt(sentence, from - 1)) ? from - 2 : from - 1;
}

/** `he's a baker` → `he works locally`. */
function asPredicate(draft: Draft, { sentence, from, to }: Job): Edit | undefined {
  if (!ends(draft, sentence, to)) return undefined;
  const at = verbBefore(sentence, from);
  const verb = normAt(sentence, at);
  const isOver = sentence.tokens.slice(from, to).some(({ norm }) => /^(?:retired|former|ex)$/.test(norm));
  const pronoun = /^(?:he|she|who|they)(?='(?:s|re)$)/.exec(verb) ? `${textAt(sentence, at).split(/['’]/)[0]} ` : '';
  return { span: spanOfTokens(sentence, at, to), newText: `${pronoun}${worksFor(verb, isOver)} locally` };
}

function worksFor(verb: string, isOver: boolean): string {
  if (/^(?:been|was|were)$/.test(verb)) return 'worked';
  if (verb === 'be') return 'work';
  if (isOver) return 'used to work';
  return /^(?:are|they're)$/.test(verb) ? 'work' : 'works';
}

/** `the man in bed 4, an organist, was` → `the man in bed 4 was`. */
function asApposition(draft: Draft, { sentence, from, to }: Job): Edit | undefined {
  if (!isAfterPerson(sentence, from)) return undefined;
  const span = spanOfTokens(sentence, from, to);
  const { text } = draft.source;
  if (/['’]s$/.test(text.slice(span.start, span.end)) || !/^\s*(?:[,.;:!?)…—–]|\n|$)/.test(text.slice(span.end))) return undefined;
  // "One lady, a weaver, she told me": the comma before "she" stays.
  if (isKindAt(sentence, to, 'he-she', 'i', 'we')) return { span: { start: text.lastIndexOf(',', span.start), end: span.end }, newText: '' };
  return removeWords(draft, span);
}

/** True behind a comma, where somebody has been named before it. */
function isAfterPerson(sentence: Sentence, at: number): boolean {
  return at > 0 && /^,\s*$/.test(sentence.tokens[at]!.before) && sentence.tokens.slice(0, at).some((token, index) =>
    isKindAt(sentence, index, 'person-noun', 'patient', 'he-she', 'given-name', 'age', 'bare-age', 'relative')
    || (index > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && !isKindAt(sentence, index, 'month', 'weekday', 'season', 'date')));
}

/** `a churchwarden` → `a patient`, or `a person` where the patient has been named one already. */
function asPerson(draft: Draft, { sentence, from, noun, to }: Job): Edit | undefined {
  const span = spanOfTokens(sentence, noun, to);
  const possessive = /['’]s$/.exec(draft.source.text.slice(span.start, span.end))?.[0] ?? '';
  const isNamedAlready = sentence.tokens.some(({ norm }, at) => (at < from || at >= to) && /^(?:patients?|client|pt|person)(?:'s)?$/.test(norm));
  const word = `${isNamedAlready ? 'person' : 'patient'}${possessive}`;
  const before = normAt(sentence, from - 1);
  if (noun > from) {
    if (/^(?:and|or|as)$/.test(before) || isAfterPerson(sentence, from)) return undefined;
    const article = normAt(sentence, from) === 'the' ? 'the' : 'a';
    return replace(draft, spanOfTokens(sentence, from, to), `${article} ${word}`);
  }
  if (from > 0 && !follows(sentence, from)) return undefined;
  if (from === 0) return isKindAt(sentence, to, 'past', 'arrival') && follows(sentence, to) ? replace(draft, span, `a ${word}`) : undefined;
  if (/^(?:by|from|for|to|of|with)$/.test(before)) return replace(draft, span, `a ${word}`);
  return /^(?:this|that|one|our|my|another|poor|lovely|old|young|wee|dear)$/.test(before) ? replaceWithArticle(draft, span, word) : undefined;
}

/** True where a clause may end after a token: at punctuation, or before a word that joins another on. */
function ends(draft: Draft, sentence: Sentence, to: number): boolean {
  if (to >= sentence.tokens.length || !follows(sentence, to)) return true;
  const end = spanOfTokens(sentence, to - 1, to).end;
  return /^[ \t]*\n/.test(draft.source.text.slice(end)) || /^(?:and|but|for|until|till|when|while|before|after|because|so|since|all|at|in|on|or|then|again|too|anyway|now|with)$/.test(normAt(sentence, to));
}

function isPast(verb: string): boolean {
  return /ed$/.test(verb) || /^(?:drove|taught|ran|kept|built|fought|sold|was|had)$/.test(verb);
}

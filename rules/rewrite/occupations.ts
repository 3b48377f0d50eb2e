import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import type { Sentence } from '../reading/sentence';
import { follows, isCapital, isKindAt, normAt, textAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import { workVerb } from '../reading/people/details/work-verbs';
import type { Draft } from '../text/draft';
import { replaceWithArticle } from './articles';
import { withoutPhrase } from './clauses';
import { replace } from './edits';
import { leaveOut, sayAs } from './ladder';
import type { Rung } from './ladder';
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
 * All ways to say less of somebody's work, nearest first: `saw a retired roofer` becomes `saw a patient who used to do physical work`, then
 * `saw a patient`; `who drives the 49` `who works locally`; `the man, an umpire, fell` `the man fell`.
 */
export function vagueOccupations(draft: Draft, detail: Detail): readonly (Rung | undefined)[] {
  const { sentence, from, to } = detail;
  const span = spanOfTokens(sentence, from, to);
  const first = normAt(sentence, from);
  const gone = leaveOut(withoutPhrase(draft, detail));
  if (/^(?:plays|played|sings|sang|flew|leads|led|worked|works|working)$/.test(first) && to - from < 2) return [gone];
  // "A cellist with our city's symphony": what is owned is not the player.
  if (/['’]s$/.test(textAt(sentence, to - 1)) && sentence.tokens.slice(from + 1, to).some(({ norm }) => /^(?:with|of|at|for|in|from)$/.test(norm))) return [];
  // "Married on his boat", "with his sister the surveyor"
  if (normAt(sentence, to) === 'of' && /^hono(?:u)?r$/.test(normAt(sentence, to + 1))) return [];
  // "Dad is our fire chief": not whom we look after.
  if (/^(?:our|my)$/.test(normAt(sentence, from - 1)) && /^(?:is|was|he's|she's)$/.test(normAt(sentence, from - 2)) && follows(sentence, from)) return [leaveOut(withoutPhrase(draft, detail))];
  if (/^(?:your|his|her)$/.test(first) && /^(?:on|in|off|aboard|under|into)$/.test(normAt(sentence, from - 1)) && follows(sentence, from)) return [gone];
  if (normAt(sentence, from - 1) === 'the' && from > 1 && follows(sentence, from) && follows(sentence, from - 1) && (isKindAt(sentence, from - 2, 'relative', 'person-noun') || normAt(sentence, from - 2) === 'relative')) return [leaveOut(removeWords(draft, spanOfTokens(sentence, from - 1, to)))];
  if (/^(?:your|his|her)$/.test(first)) return [sayAs(replace(draft, span, `${first} work`))];
  if (workVerb.test(first)) return [ends(draft, sentence, to) ? sayAs(replace(draft, span, /ing$/.test(first) ? 'working locally' : isPast(first) ? 'worked locally' : 'works locally')) : undefined, gone];
  if (/^(?:plays|played|sings|sang|flew|leads|led)$/.test(first)) return [gone];
  const isArticleIn = /^(?:a|an|the)$/.test(first);
  const isArticleBefore = !isArticleIn && /^(?:a|an|the)$/.test(normAt(sentence, from - 1)) && follows(sentence, from);
  // "A garda sergeant": the word between is of the job.
  const isCompound = !isArticleIn && !isArticleBefore && from > 1 && follows(sentence, from) && follows(sentence, from - 1) && /^(?:a|an)$/.test(normAt(sentence, from - 2)) && /^[\p{Ll}-]+$/u.test(textAt(sentence, from - 1));
  const job: Job = isCompound ? { sentence, from: from - 2, noun: from - 1, to } : { sentence, from: isArticleBefore ? from - 1 : from, noun: isArticleIn ? from + 1 : from, to };
  const isOver = sentence.tokens.slice(from, to).some(({ norm }) => /^(?:retired|former|ex|ex-.*)$/.test(norm));
  const work = workOf(sentence.tokens.slice(job.noun, to).map(({ norm }) => norm).join(' '));
  // "A bachelor and an umpire"
  if (normAt(sentence, job.from - 1) === 'and' && job.from > 1 && follows(sentence, job.from) && ends(draft, sentence, to)) return [leaveOut({ span: { start: spanOfTokens(sentence, job.from - 2, job.from - 1).end, end: span.end }, newText: '' })];
  if (isPredicate(job)) return [work && asPredicate(draft, job, work, isOver), asPredicate(draft, job, ['work', 'locally'], isOver), gone];
  const apposition = asApposition(draft, job);
  if (apposition) return [work && ends(draft, sentence, to) ? sayAs(replace(draft, spanOfTokens(sentence, job.from, to), `who ${isOver ? 'used to ' + work.join(' ') : third(work)}`)) : undefined, leaveOut(apposition)];
  const person = asPerson(draft, job);
  if (!person) return [gone, leaveOut(...behindPerson(draft, job))];
  const possessive = /['’]s$/.test(person.newText);
  const isFollowedByWho = /^(?:who|whose|that)$/.test(normAt(sentence, to)) && follows(sentence, to);
  const says = `${person.newText} who ${isOver ? `used to ${work?.join(' ')}` : work && third(work)}`;
  return [work && !possessive && !isFollowedByWho && isPhraseEnd(sentence, to) ? sayAs({ ...person, newText: says }) : undefined, sayAs(person), gone];
}

/** A relative clause can be put here: the noun has nothing else behind it that belongs to it. */
function isPhraseEnd(sentence: Sentence, to: number): boolean {
  return to >= sentence.tokens.length || !follows(sentence, to) || isKindAt(sentence, to, 'past', 'arrival') || /^(?:and|but|with|came|was|is|had|has|told|asked|said|died)$/.test(normAt(sentence, to));
}

/** A verb and the rest: `do physical work`. */
type Work = readonly [verb: string, rest: string];

/** What a trade has in common with many others. Only what is plain from its last word. */
const works: readonly (readonly [RegExp, Work])[] = [
  [/(?:fire ?fighter|fireman|roofer|plumber|builder|bricklayer|labourer|laborer|scaffolder|joiner|carpenter|welder|plasterer|electrician|mechanic|docker|stevedore|miner|blacksmith|farrier|removal man|bin ?man|mason|stonemason|thatcher|logger|boilermaker|shearer|tiler|paver|glazier|steelworker|fitter)$/, ['do', 'physical work']],
  [/(?:farmer|farmhand|gardener|groundsman|greenkeeper|shepherd|gamekeeper|ranger|forester|drover|fisherman|trawlerman|crofter|grazier|beekeeper)$/, ['work', 'outdoors']],
  [/(?:teacher|headteacher|headmaster|headmistress|head teacher|childminder|nanny|lollipop (?:man|lady)|teaching assistant|schoolteacher|tutor|school principal|deputy head|playworker)$/, ['work', 'with children']],
  [/(?:accountant|bookkeeper|clerk|secretary|solicitor|lawyer|barrister|civil servant|banker|programmer|software engineer|actuary|paralegal)$/, ['work', 'in an office']],
  [/(?:vet|veterinary nurse|dog groomer|groom|jockey|zookeeper|kennel hand|dog walker)$/, ['work', 'with animals']],
  [/(?:barista|waiter|waitress|barman|barmaid|publican|hairdresser|barber|shopkeeper|receptionist|cashier|librarian|postman|postwoman|postie|estate agent|bank teller)$/, ['deal', 'with the public']],
];

function workOf(job: string): Work | undefined {
  return works.find(([jobs]) => jobs.test(job))?.[1];
}

/** `does physical work`. */
function third([verb, rest]: Work): string {
  return `${verb}${verb === 'do' ? 'es' : 's'} ${rest}`;
}

/** True behind a form of `be`; "it was a plumber who came" only points to somebody. */
function isPredicate({ sentence, from }: Job): boolean {
  const at = verbBefore(sentence, from);
  return at >= 0 && follows(sentence, from) && (/^(?:(?:he|she|who|they)(?:'s|'re)|is|was|were|are|been|be)$/.test(normAt(sentence, at)) || isOwnVerb(sentence, at)) && !/^(?:it|this|that|there|what)$/.test(normAt(sentence, at - 1));
}

/** "Daughter's a solicitor." */
function isOwnVerb(sentence: Sentence, at: number): boolean {
  return /'s$/.test(normAt(sentence, at)) && isKindAt(sentence, at, 'relative', 'person-noun') && /^(?:a|an)$/.test(normAt(sentence, at + 1));
}

function verbBefore(sentence: Sentence, from: number): number {
  return /^(?:once|also|still|now|only|just|then|formerly|previously|already)$/.test(normAt(sentence, from - 1)) ? from - 2 : from - 1;
}

/** `he's a baker` → `he works locally`. */
function asPredicate(draft: Draft, { sentence, from, to }: Job, work: Work, isOver: boolean): Rung | undefined {
  if (!ends(draft, sentence, to) || /^(?:a|an) \p{L}+ one$/u.test([0, 1, 2].map((ahead) => normAt(sentence, to + ahead)).join(' '))) return undefined;
  const at = verbBefore(sentence, from);
  const verb = normAt(sentence, at);
  const pronoun = /^\p{L}+(?='(?:s|re)$)/u.exec(verb) ? `${textAt(sentence, at).split(/['’]/)[0]} ` : '';
  return sayAs({ span: spanOfTokens(sentence, at, to), newText: `${pronoun}${inTense(verb, work, isOver)}` });
}

function inTense(verb: string, work: Work, isOver: boolean): string {
  const [base, rest] = work;
  if (/^(?:been|was|were)$/.test(verb)) return `${base === 'do' ? 'did' : base === 'deal' ? 'dealt' : `${base}ed`} ${rest}`;
  if (verb === 'be') return `${base} ${rest}`;
  if (isOver) return `used to ${base} ${rest}`;
  return /^(?:are|they're)$/.test(verb) ? `${base} ${rest}` : third(work);
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

/**
 * `Mrs Pilbeam, a churchwarden in her forties,` → `Mrs Pilbeam, in her forties,`: what else the apposition says stays. Behind a plain noun it needs
 * no commas: `a patient, a churchwarden in her forties, came` → `a patient in her forties came`.
 */
function behindPerson(draft: Draft, { sentence, from, to }: Job): Edit[] {
  // "Last week, a driver in Lesser Poole wrote": she is whom the sentence tells of.
  const isSubject = sentence.tokens.slice(to).some((_, index) => sentence.tokens.slice(to, to + index + 1).every((__, inner) => follows(sentence, to + inner)) && isKindAt(sentence, to + index, 'past', 'arrival'));
  const isAfterClause = !isKindAt(sentence, from - 1, 'patient', 'person-noun', 'relative', 'bare-age', 'age', 'surname', 'given-name', 'place') && !isCapital(textAt(sentence, from - 1));
  if ((isSubject && isAfterClause) || !isAfterPerson(sentence, from) || !follows(sentence, to) || !/^(?:in|from|with|who|whose|off|near)$/.test(normAt(sentence, to))) return [];
  const { start } = spanOfTokens(sentence, from, to);
  const rest = spanOfTokens(sentence, to, to + 1);
  let close = to + 1;
  while (close < sentence.tokens.length && follows(sentence, close)) close++;
  const isPlain = isKindAt(sentence, from - 1, 'patient', 'person-noun') && /^,\s*$/.test(sentence.tokens[close]?.before ?? '') && isKindAt(sentence, close, 'past', 'arrival');
  if (!isPlain) return [{ span: { start, end: rest.start }, newText: '' }];
  const comma = spanOfTokens(sentence, close - 1, close).end;
  return [{ span: { start: draft.source.text.lastIndexOf(',', start), end: rest.start }, newText: ' ' }, { span: { start: comma, end: comma + 1 }, newText: '' }];
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
    const isThe = normAt(sentence, from) === 'the';
    // "His business with the bishop": somebody beside the patient.
    const isOther = isThe && sentence.hits.slice(0, from).some((hits) => hits.some(({ kind }) => kind === 'he-she' || kind === 'his-her'));
    return replace(draft, spanOfTokens(sentence, from, to), isOther ? `somebody${possessive}` : `${isThe ? 'the' : 'a'} ${word}`);
  }
  if (from > 0 && !follows(sentence, from)) return undefined;
  if (from === 0) return to < sentence.tokens.length && (isKindAt(sentence, to, 'past', 'arrival') || !follows(sentence, to) || /^(?:in|from|off|out|at|with|on|who)$/.test(normAt(sentence, to))) ? replace(draft, span, `a ${word}`) : undefined;
  if (/^(?:by|from|for|to|of|with)$/.test(before) && !/^(?:the|a|an|his|her|their|my|our|your|it|them|him)$/.test(normAt(sentence, to))) return replace(draft, span, `a ${word}`);
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

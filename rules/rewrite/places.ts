import type { Edit, Span } from '../model';
import { spanOfTokens } from '../reading/sentence';
import { populationOf } from '../reading/people/gazetteer';
import { follows, isKindAt, lengthAt, normAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import type { Draft } from '../text/draft';
import { replaceWithArticle } from './articles';
import { withoutPhrase } from './clauses';
import { isSentenceStart, replace } from './edits';
import { leaveOut, say, sayAs } from './ladder';
import type { Rung } from './ladder';
import { withPreposition } from './remove-words';

/** A ward or bed that nobody can find: `in bed 12` becomes `on the ward` or goes; a bed that does what its patient does is `a patient`. */
export function vagueBeds(draft: Draft, detail: Detail): readonly (Rung | undefined)[] {
  const { sentence, from, to } = detail;
  const span = spanOfTokens(sentence, from, to);
  const opens = isSentenceStart(draft, span.start);
  const wide = withPreposition(draft, span, /in|on|at|from|by|beside/);
  const preposition = /^\s*(\w+)/.exec(draft.source.text.slice(wide.start, span.start))?.[1]?.toLowerCase();
  const gone = leaveOut(withoutPhrase(draft, detail));
  // A heading or a title that says no more.
  if (from === 0 && to === sentence.tokens.length && !/[.!?]/.test(draft.source.text[span.end] ?? '') && sentence.block.prose.trim().length <= span.end - span.start + 2) return [];
  if (isModifier(sentence, to)) return [leaveOut(modifierGone(draft, detail))];
  // "On our ward, cot 3", "bed 9 on 4 East": said once is enough.
  const isSaid = /(?:^|[^\p{L}])(?:on|in) (?:the|our|my|this) ward,?\s*$/iu.test(draft.source.text.slice(Math.max(0, wide.start - 24), wide.start));
  if (isSaid) return [leaveOut(removeBehind(draft, { start: wide.start, end: span.end }))];
  // A dentist's, a chemotherapy chair: no ward is near.
  if (/^chair$/.test(normAt(sentence, from))) return [gone, wide.start < span.start ? say('in the chair', replace(draft, wide, 'in the chair')) : undefined];
  const into = /^(?:into|of|to|for|with|onto)$/.exec(normAt(sentence, from - 1))?.[0];
  if (into && follows(sentence, from) && /^(?:bed|cot|bay|room|rm|side|cubicle|incubator|trolley|chair)$/.test(normAt(sentence, from))) {
    return [say('a patient', replace(draft, span, 'a patient')), say('the ward', replace(draft, span, 'the ward'))];
  }
  if (preposition === 'from') return [sayAs(replace(draft, span, 'the ward')), gone];
  if (wide.start < span.start) return [sayAs(replace(draft, wide, 'on the ward')), gone];
  const isActing = !/^\d|^ward$/.test(normAt(sentence, from)) && to < sentence.tokens.length && follows(sentence, to) && (isKindAt(sentence, to, 'past', 'arrival') || acts.test(normAt(sentence, to)));
  // A handover: "rm 14 s/p lap chole".
  if (opens && to < sentence.tokens.length && /^(?:s\/p|p\/w|c\/o|w\/|hx|pmh|post|day|pod)$/.test(normAt(sentence, to)) && follows(sentence, to)) return [sayAs(replace(draft, span, 'pt'))];
  const isSubject = opens || !follows(sentence, from) || /^(?:and|but|so|while|when|because|as|that|with|for|to)$/.test(normAt(sentence, from - 1));
  if (isActing && isSubject) return [sayAs(replace(draft, span, 'a patient'))];
  if (opens && isKindAt(sentence, to, 'recent-day')) return [sayAs(replace(draft, span, 'on the ward'))];
  const isAlone = (from === 0 || !follows(sentence, from)) && (to === sentence.tokens.length || !follows(sentence, to));
  if (isAlone || /^(?:is|was|he's|she's)$/.test(normAt(sentence, from - 1))) return [sayAs(replace(draft, span, 'on the ward')), gone];
  return [say('the ward', replace(draft, span, /^(?:the|our|my|a|this)$/.test(normAt(sentence, from - 1)) && follows(sentence, from) ? 'ward' : 'the ward')), gone];
}

/** "The Room 7 curtains": a noun behind the words that they belong to. */
function isModifier(sentence: Detail['sentence'], to: number): boolean {
  return to < sentence.tokens.length && follows(sentence, to) && /^(?:curtains?|blinds?|window|door|bell|buzzer|monitor|pump|drip|chart|notes|crew|team|gang|lot|lads|girls|nurses|staff|light|lights|phone|bathroom|sink|family|relatives|visitors|wall|whiteboard|telly|tv|tray|lunch|dinner|sheets|mattress)$/.test(normAt(sentence, to));
}

/** `the Room 7 curtains` → `the curtains`. Without an article nothing is left to lean on. */
function modifierGone(draft: Draft, { sentence, from, to }: Detail): Edit | undefined {
  const noun = spanOfTokens(sentence, to, to + 1);
  const isDetermined = /^(?:the|a|an|our|my|this|that)$/.test(normAt(sentence, from - 1)) && follows(sentence, from);
  return isDetermined ? replaceWithArticle(draft, { start: spanOfTokens(sentence, from, to).start, end: noun.end }, draft.source.text.slice(noun.start, noun.end)) : undefined;
}

/** Takes words out with the comma before them; the one behind them stays. */
function removeBehind({ source: { text } }: Draft, { start, end }: Span): Edit {
  return { span: { start: start - /[,\s]*$/.exec(text.slice(Math.max(0, start - 4), start))![0].length, end: end + (text[end] === ',' && /,\s*$/.test(text.slice(Math.max(0, start - 4), start)) ? 1 : 0) }, newText: '' };
}

const acts = /^(?:is|was|has|had|wants|wanted|went|died|keeps|kept|told|asks|said|says|rang|fell|needs|got|gets|just|still|who|whose)$/;

/**
 * A named place by its kind, nearest first: `St Brannock Hospital` becomes `the hospital`, `Oak Row School` `a local school`,
 * `Nether Poole` `a coastal town` where the story speaks of the sea, `a small town`, and then nothing.
 */
export function vaguePlaces(draft: Draft, detail: Detail): readonly (Rung | undefined)[] {
  const { sentence, from, to } = detail;
  const { text } = draft.source;
  const span = spanOfTokens(sentence, from, to);
  const possessive = /['’]s$/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  const hasThe = normAt(sentence, from - 1) === 'the';
  const preposition = normAt(sentence, hasThe ? from - 2 : from - 1);
  if (to < sentence.tokens.length && follows(sentence, to) && !goesOn.test(normAt(sentence, to)) && !isKindAt(sentence, to, 'past', 'emoji', 'hashtag', 'recent-day', 'weekday', 'clock-time', 'date')) return [];
  if (/\d\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start))) return [];
  // "The Director of Nursing, Ada Lyle": a title and a name.
  if (preposition === 'of' && /^\p{Lu}/u.test(sentence.tokens[from - (hasThe ? 3 : 2)]?.text ?? '') && /,/.test(text.slice(span.start, span.end))) return [];
  const gone = possessive ? undefined : leaveOut(withoutPhrase(draft, detail));
  const noun = kindOfPlace(detail);
  if (noun) return [sayAs(ofKind(draft, span, noun, hasThe, possessive)), gone];
  if (hasThe || isDescribed(detail) || !/^(?:in|from|near|to|outside|of|around|via|above|below|behind|beyond|past)$/.test(preposition) || !isSettlement(text.slice(span.start, span.end))) return [gone];
  const write = (words: string): Rung => say(words, replaceWithArticle(draft, span, `${words}${possessive}`));
  const size = sizeOf(detail, text.slice(span.start, span.end));
  return [size.endsWith('town') && isByTheSea(sentence) ? write('a coastal town') : undefined, write(size), gone];
}

/** From how many persons on a town is no small one, a city, and a big one. Those that no list knows are small. */
const town = 20_000;
const city = 100_000;
const bigCity = 300_000;

function sizeOf({ sentence, from }: Detail, name: string): string {
  if (lengthAt(sentence, from, 'big-city')) return 'a big city';
  const population = populationOf(name) ?? 0;
  return population >= bigCity ? 'a big city' : population >= city ? 'a city' : population >= town ? 'a town' : 'a small town';
}

/** The story says itself that the place is by the sea. */
function isByTheSea({ block }: Detail['sentence']): boolean {
  return /\b(?:coast|coastal|seaside|beach|harbour|harbor|pier|quay|quayside|jetty|lifeboat|esplanade|promenade|shoreline|trawler|trawlerman|by the sea)\b/i.test(block.prose);
}

function ofKind(draft: Draft, span: Span, noun: string, hasThe: boolean, possessive: string): Edit {
  const isOneOfMany = oneOfMany.test(noun);
  if (hasThe) return replaceWithArticle(draft, span, `${isOneOfMany ? 'local ' : ''}${noun}${possessive}`);
  const isRegion = /^(?:district|county|parish|borough|province|township|shire|ward|unit|hospital|infirmary|hospice|practice|surgery|clinic)$/.test(noun);
  return replaceWithArticle(draft, span, `${isOneOfMany && !isRegion ? 'a local' : 'the'} ${noun}${possessive}`);
}

/** A name that looks like a town's: no apostrophe, no saint, no word of a church or an institute. */
function isSettlement(name: string): boolean {
  return !/^\p{L}+(?:ish|ese|ian|shire)$|^(?:Co|County|North|South|East|West|Lake|River|Mount|Isle)\b|['’]s\b(?!$)|\b(?:St|Saint|Ste|First|Holy|Our|Lady|Baptist|Methodist|Catholic|Anglican|Christ|Trinity|General|Royal|Inn|Arms|Eye|Dental|Trust|FM|FC|RFC|United|Rovers|Games|Cup|News)\b|\d|&/u.test(name);
}

const goesOn = /^(?:and|but|with|when|because|to|in|at|for|on|she|he|we|i|they|it|who|while|after|before|as|so|or|that|by|from|until|since|where|if|then|about|over|is|was|has|had|came|comes|died|told|asked|kept|who's|the|a|an|her|his|my|our|their|not|never|just|last|this|yesterday|today|again|now|once|for|went|lost|got|had|said|says|would|could|can|will|up|down|out|off|near|next|says|here|there|with|without|between|yet|too|also|all|you|you're|you've)$/;

const plainKinds = /^(?:hospital|infirmary|clinic|surgery|practice|hospice|ward|unit|home|school|primary|college|university|church|chapel|cathedral|abbey|mosque|temple|synagogue|pharmacy|station|pub|bar|club|gym|park|farm|factory|mill|mine|market|supermarket|shop|hotel|motel|airport|bridge|island|village|centre|center|academy|library|preschool|kindergarten|crèche|restaurant|café|cafe|bakery|dairy|cannery|warehouse|district|county|parish|borough|province|township|prison|stadium|beach|harbour|harbor|estate)$/;
const oneOfMany = /^(?:school|primary school|college|university|church|chapel|cathedral|abbey|mosque|temple|synagogue|pharmacy|station|pub|bar|club|gym|park|farm|factory|mill|mine|market|supermarket|shop|hotel|motel|airport|bridge|village|centre|center|academy|library|preschool|kindergarten|crèche|restaurant|café|cafe|bakery|dairy|cannery|warehouse|street|road|prison|stadium|beach|harbour|harbor|estate)$/;

function kindOfPlace({ sentence, from, to }: Pick<Detail, 'sentence' | 'from' | 'to'>): string | undefined {
  // "The Silver Ball on Tenney Street" is no street.
  const inner = sentence.tokens.findIndex(({ norm }, index) => index > from && index < to && /^(?:on|off|behind|opposite|near|by|beside)$/.test(norm));
  const end = headEnd({ sentence, from, to });
  for (let at = (inner > 0 ? Math.min(inner, end) : end) - 1; at >= from; at--) {
    if (lengthAt(sentence, at, 'chain')) return 'shop';
    const word = normAt(sentence, at).replace(/'s$/, '');
    if (/^(?:elementary|high|grammar)$/.test(word)) return 'school';
    if (word === 'kinder') return 'kindergarten';
    if (word === 'kerk') return 'church';
    if (word === 'primary') return 'primary school';
    if (plainKinds.test(word)) return word;
    if (/^(?:methodist|baptist|presbyterian|lutheran|pentecostal)$/.test(word)) return 'church';
    if (/^(?:general|regional|royal|memorial|mercy|infirmary)$/.test(word)) return 'hospital';
    if (/^(?:street|lane|avenue|close|drive|brow|terrace|crescent|ave|way|row)$/.test(word) || (word === 'st' && at === to - 1)) return 'street';
    if (/^(?:road|rd|highway|bypass|turnpike|motorway)$/.test(word)) return 'road';
  }
  return undefined;
}

/** "the big shop on the ring road": told by what it is, not by a name. */
function isDescribed({ sentence, from }: Pick<Detail, 'sentence' | 'from'>): boolean {
  return /^(?:the|a|an|his|her|their|our|corner)$/i.test(normAt(sentence, from));
}

/** Where the noun of a described place ends: what follows says where it is. */
function headEnd({ sentence, from, to }: Pick<Detail, 'sentence' | 'from' | 'to'>): number {
  if (!isDescribed({ sentence, from })) return to;
  for (let at = from + 2; at < to; at++) if (/^(?:on|by|beside|opposite|behind|near|over|above|below|under|past|across|off|at|in|outside|down|up|along|between|beyond|facing|next|you|we|everyone|for)$/.test(normAt(sentence, at))) return at;
  return to;
}

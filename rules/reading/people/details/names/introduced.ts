import { hasKind } from '../../../sentence';
import type { Sentence } from '../../../sentence';
import { follows, isCapital, isKindAt, isKindOfThing, lengthAt, normAt, textAt } from '../detail';

const persons = ['person-noun', 'patient', 'relative', 'age', 'bare-age'] as const;

/** A word that no lexicon knows: nothing is noticed in it but its shape. */
export function isUnknown({ hits }: Sentence, at: number): boolean {
  return hits[at]?.every(({ kind }) => /^(?:cap|past|ing|surname)$/.test(kind) || isKindOfThing(kind)) ?? false;
}

/** What people do, say and have done to them: a verb that stands after a person rather than a thing. */
export const humanVerb = /^(?:told|tells|asked|asks|said|says|smiled|smiles|laughed|laughs|cried|cries|died|came|comes|sat|sits|went|goes|wants|wanted|lives|lived|walked|walks|turned|loved|loves|knew|knows|whispered|wouldn't|didn't|couldn't|hadn't|won't|doesn't|arrived|fell|woke|wakes|rang|called|phoned|kept|keeps|slept|sleeps|thanked|thanks|refused|refuses|grinned|nodded|shrugged|winked|waved|hugged|brought|drove|drives|wore|wears|sang|danced|screamed|begged|insisted|insists|hates|hated|likes|liked|thinks|thought|remembers|remembered|lost|got|gets|needs|needed|stood|ate|drank|wept|sobbed|looked|looks|held|took|takes|gave|gives|made|makes|ran|runs|stopped|started|hobbled|limped|shuffled|collapsed|presented|recovered|survived|has|had|is|was|isn't|wasn't)$/;
/** Of those, the ones that no thing or place does. */
export const sayingVerb = /^(?:told|asked|said|smiled|smiles|laughed|laughs|cried|cries|whispered|wants|wanted|loves|loved|knew|grinned|nodded|shrugged|winked|waved|hugged|insisted|insists|hates|hated|remembers|remembered|sobbed|wept|begged|thanked|slept|woke|sat|kept|refused|lives|lived|died|drove|danced|sang|hobbled|limped|shuffled|recovered|survived)$/;

/** What belongs to a person rather than to a disease or a device. */
const belonging = /^(?:bed|chart|notes|wife|hand|hands|face|eyes|smile|obs|bloods|results|scan|drip|cannula|dressing|dressings|wound|hip|room|voice|family|chair|glasses|slippers|teeth|dentures|fluids|catheter|drain|line|phone|birthday|funeral|tablets|pills|meds|insulin|story|fault|turn|house|kitchen|cat|dog|tea|breakfast|stoma|wheelchair|frame|sats|breathing|pain|leg|legs|arm|arms|head|heart|back|foot|feet|belly|appetite|discharge|surgery|op|operation|appointment|labour|waters|baby|milk|hair|skin)$/;

/**
 * True when a capital is told to be somebody's name: "his wife Odette", "they call her Spanner", "the lad they call Spanner", "a boy, Tobias,",
 * "her name is Odette", "poor Odette", "Odette's hip", "we intubated Odette", "Hello Odette!", "the whole Leatherbarrow family".
 */
export function isIntroduced(sentence: Sentence, at: number): boolean {
  if (isNamed(sentence, at)) return true;
  if (!isUnknown(sentence, at)) return false;
  return isApposed(sentence, at) || isPitied(sentence, at) || isOwner(sentence, at) || isCaredFor(sentence, at) || isGreeted(sentence, at) || isThanked(sentence, at) || isOneOfTwo(sentence, at) || isFamily(sentence, at);
}

function isNamed(sentence: Sentence, at: number): boolean {
  if (!follows(sentence, at) && !/^[,:]?\s*["“'‘]?$/.test(sentence.tokens[at]!.before)) return false;
  const before = normAt(sentence, at - 1);
  const second = normAt(sentence, at - 2);
  if (/^(?:named|christened|nicknamed|baptised|baptized|surnamed)$/.test(before)) return true;
  if (/^(?:him|her|it|them|baby)$/.test(before) && /^(?:call|called|calls|calling|name|named|naming|they've|christened|nicknamed)$/.test(second)) return true;
  if (before === 'called') return /^(?:was|is|lad|girl|boy|man|woman|lady|dog|cat|baby|fella|guy|one|he's|she's|who's|son|daughter|chap|bloke|gent|gentleman|brother|sister|patient|kid|child|teenager|lass)$/.test(second) || isKindAt(sentence, at - 2, 'occupation', 'person-noun', 'relative');
  // "the lad they call Spanner", "everyone calls her dad Duke"
  if (/^(?:call|calls)$/.test(before) && /^(?:they|we|everyone|everybody|locals|people|neighbours|friends|i|staff|all)$/.test(second)) return hasKind(sentence, 'person-noun', 'relative', 'patient', 'he-she', 'occupation');
  if (/^(?:as|by)$/.test(before) && /^(?:known|goes|went|going|knew|introduced|answers)$/.test(second)) return isUnknown(sentence, at) || isKindAt(sentence, at, 'given-name', 'maybe-name');
  if (/^(?:is|was|be)$/.test(before) && /^(?:name|names|nickname)$/.test(second)) return true;
  if (/^(?:name's|nickname's)$/.test(before)) return true;
  const isKin = isKindAt(sentence, at - 1, 'relative') && follows(sentence, at);
  return isKin && (isKindAt(sentence, at - 2, 'his-her', 'relative') || /^(?:their|the|your|whose|old|little|big|younger|older|elder|eldest|late|twin|new|own|dear)$/.test(second) || /['’]s$/.test(textAt(sentence, at - 2)));
}

/** "a boy in my practice, Tobias, seven", "our patient, Odette,". */
function isApposed(sentence: Sentence, at: number): boolean {
  if (!/^\s*[,(–—-]\s*$/.test(sentence.tokens[at]!.before) || at < 2) return false;
  if (isKindAt(sentence, at, 'caps')) return false;
  const isClosed = isEnd(sentence, at + 1) || (normAt(sentence, at + 1) === 'and' && isCapital(textAt(sentence, at + 2)));
  if (endsAt(sentence, at, persons) && isClosed) return true;
  const tellsMore = /^\s*,\s*$/.test(sentence.tokens[at + 1]?.before ?? '') && (lengthAt(sentence, at + 1, 'age', 'bare-age') > 0 || /^(?:a|an|who|whose|from|aged|our|the|all|still|\d+)$/.test(normAt(sentence, at + 1)));
  if (!tellsMore) return false;
  for (let back = 2; back <= 9 && at - back >= 0; back++) {
    if (isKindAt(sentence, at - back, 'person-noun', 'patient')) return true;
    if (/[.;:!?]/.test(sentence.tokens[at - back + 1]!.before)) return false;
  }
  return false;
}

/** True at the end of a clause. */
function isEnd(sentence: Sentence, at: number): boolean {
  return at >= sentence.tokens.length || /^\s*[,;:.)!?–—-]/.test(sentence.tokens[at]!.before) || isKindAt(sentence, at, 'emoji');
}

function endsAt({ hits }: Sentence, at: number, kinds: readonly string[]): boolean {
  for (let from = Math.max(0, at - 4); from < at; from++) if (hits[from]!.some((hit) => from + hit.length === at && kinds.includes(hit.kind))) return true;
  return false;
}

/** "poor Odette", "wee Tobias": not a place, since those write the adjective large. */
function isPitied(sentence: Sentence, at: number): boolean {
  return /^(?:poor|dear|wee|auld|little|lovely|sweet|darling|bless)$/.test(textAt(sentence, at - 1)) && follows(sentence, at) && !isKindAt(sentence, at + 1, 'place-word', 'facility', 'ward');
}

function isOwner(sentence: Sentence, at: number): boolean {
  if (!/['’]s$/.test(textAt(sentence, at)) || !follows(sentence, at + 1) || isKindAt(sentence, at - 1, 'the')) return false;
  return isKindAt(sentence, at + 1, 'relative') || belonging.test(normAt(sentence, at + 1));
}

/** "we intubated Odette", "I met Tobias in June". */
function isCaredFor(sentence: Sentence, at: number): boolean {
  if (!follows(sentence, at) || isKindAt(sentence, at, 'caps') || isCapital(textAt(sentence, at + 1))) return false;
  const isSeen = isKindAt(sentence, at - 1, 'contact-verb') || /^(?:intubated|resuscitated|extubated|catheterised|sutured|fed|washed|bathed|hugged|buried|delivered|discharged|admitted|nursed|scanned|examined|knew|met|told|brought)$/.test(normAt(sentence, at - 1));
  return isSeen && (isKindAt(sentence, at - 2, 'i', 'we', 'they') || at === 1);
}

/** "Oh Odette 💔", "Dear Odette,", "Happy birthday Odette!". */
function isGreeted(sentence: Sentence, at: number): boolean {
  if (at === 0 || !follows(sentence, at) || isKindAt(sentence, at, 'caps') || !isEnd(sentence, at + 1) && at + 1 < sentence.tokens.length) return false;
  if (/^(?:all|both|everyone|everybody|folks|team|friends|world|internet|twitter|editor|sir|madam|colleagues|colleague|reader|readers|parents|diary|santa|god|lord|jesus|christ|monday|again|there|instagram|linkedin|tumblr|bluesky|facebook|mastodon|threads|nurses|doctors|doctor|friend|neighbour|future|past|me|no|yes|well)$/.test(normAt(sentence, at))) return false;
  return /^(?:hi|hello|hey|dear|dearest|hiya|oh|ah|bless|rip|welcome|goodbye|bye|farewell|birthday|congratulations|congrats|howya|hola|namaste|salaam|kia ora)$/.test(normAt(sentence, at - 1)) && at <= 4;
}

/** "the girls, Ada and Odette": the second after one that was introduced. */
function isOneOfTwo(sentence: Sentence, at: number): boolean {
  return normAt(sentence, at - 1) === 'and' && at > 2 && isCapital(textAt(sentence, at - 2)) && isUnknown(sentence, at - 2) && isApposed(sentence, at - 2);
}

/** "Thanks so much, Odette!" */
function isThanked(sentence: Sentence, at: number): boolean {
  if (at < 2 || at !== sentence.tokens.length - 1 || !/^,\s*$/.test(sentence.tokens[at]!.before) || isKindAt(sentence, at, 'caps')) return false;
  return /^(?:thanks|thank|happy|congratulations|congrats|welcome|goodbye|bye|goodnight|rest|well|cheers|sorry)$/.test(normAt(sentence, 0)) && !/^(?:all|everyone|team|folks|friends|twitter|nurses|doctors|mum|dad|nan)$/.test(normAt(sentence, at));
}

/** "the whole Leatherbarrow family", "the Leatherbarrow twins". */
function isFamily(sentence: Sentence, at: number): boolean {
  if (!/^(?:family|clan|mob|household|brothers|sisters|twins|boys|girls|lads|whānau|whanau|kids|children)$/.test(normAt(sentence, at + 1)) || !follows(sentence, at) || !follows(sentence, at + 1)) return false;
  const determiner = /^(?:whole|entire|extended|lovely|late)$/.test(normAt(sentence, at - 1)) ? at - 2 : at - 1;
  return normAt(sentence, determiner) === 'the' && !/^(?:royal|addams|simpson|simpsons|kardashian|holy|first|nuclear|windsor)$/.test(normAt(sentence, at));
}

/** "Odette – your swab is back", "Odette, see you on Friday": called at the start. */
export function isCalledOut(sentence: Sentence, at: number): boolean {
  if (at > 0 || !/^\s*[–—:,-]\s*$/.test(sentence.tokens[1]?.before ?? '')) return false;
  return sentence.hits.slice(1, 5).some((hits) => hits.some(({ kind }) => kind === 'you' || kind === 'your'));
}

import { remembered } from '../remembered';
import { hasCue, hasKind } from '../sentence';
import type { Sentence } from '../sentence';
import type { Chain, Mention } from './chains';
import { isKindAt, lengthAt, normAt } from './details/detail';
import { isGeneric, mentionsOf } from './mentions';
import { isStaffName, staffWord } from './staff';

/**
 * Who somebody is to the writer, by what is said beside their mentions. `somebody` is not known yet: the story told of them decides whether
 * they are a patient.
 */
export type ChainRole = 'somebody' | 'colleague' | 'author' | 'public-figure' | 'fictional' | 'family' | 'relative' | 'addressee' | 'hypothetical' | 'writer';

/** Roles of those who are no patient, with their names, ages and jobs. */
export const notPatients: ReadonlySet<ChainRole> = new Set(['colleague', 'author', 'public-figure', 'fictional', 'family', 'hypothetical', 'writer']);

/** How strongly a mention speaks for a role; the highest sum wins, from 1 on. */
type Vote = readonly [role: ChainRole, weight: number];

/** A patient's relative is `relative`; the wife of a colleague or of a king is as little a patient as they are. */
export function roleOf(chain: Chain, addressed: ReadonlySet<number>): ChainRole {
  const role = ownRoleOf(chain, addressed);
  if (role !== 'relative' && role !== 'somebody') return role;
  const { relatedTo } = chain;
  const theirs = relatedTo && ownRoleOf(relatedTo, addressed);
  if (theirs === 'colleague' && isBesideOf(chain, relatedTo!)) return 'colleague';
  return theirs && /^(?:public-figure|author|fictional|family)$/.test(theirs) ? theirs : role;
}

/** "Nurse Hauwa, now in Kaduna with her grandchildren": a colleague's family, named in one breath. */
function isBesideOf(chain: Chain, whose: Chain): boolean {
  return chain.mentions.every(({ sentence, from }) => whose.mentions.some((other) => other.sentence === sentence && other.form !== 'pronoun' && other.from < from));
}

function ownRoleOf(chain: Chain, addressed: ReadonlySet<number>): ChainRole {
  const sums = new Map<ChainRole, number>();
  const add = (role: ChainRole, weight: number): void => void sums.set(role, (sums.get(role) ?? 0) + weight);
  for (const mention of chain.mentions) {
    const { sentence, head, form } = mention;
    for (const [role, weight] of votesIn(sentence).get(head)!) add(role, weight);
    if (addressed.has(sentence.index) && (form === 'handle' || (form === 'name' && isVocative(mention)))) add('addressee', 1.1);
  }
  let best: ChainRole = 'somebody';
  let most = Math.max(0.99, sums.get('somebody') ?? 0);
  for (const [role, sum] of sums) {
    if (sum > most) {
      best = role;
      most = sum;
    }
  }
  return best;
}

/** The votes of each mention in a sentence, by its head. They look no further than its paragraph. */
const votesIn = remembered((sentence: Sentence): ReadonlyMap<number, readonly Vote[]> =>
  new Map(mentionsOf(sentence).map((mention) => [mention.head, votesOf({ ...mention, sentence })])));

const wrote = /^(?:writes|wrote|written|argues|argued|published|publishes|describes|described|showed|shows|reported|reports|reviewed|reviews|et|studied|discovered|proposed|coined|concluded|concludes|explains|lectured|spoke|speaks|presented|talk|talks|talking|said|says|noted|notes|demonstrated|isolated|named|introduced|pioneered|invented)$/;
const works = /^(?:book|paper|papers|memoir|essay|novel|poem|talk|lecture|study|trial|biography|podcast|article|thread|keynote|textbook|letter|chapter|photo|illustration|cartoon|song|painting|film|theory|work|poster|session|slides|workshop|abstract|plenary|panel|column|blog|substack|newsletter|editorial|preprint|photograph|drawing|print|recipe)$/;
const thanks = /^(?:thanks|thank|kudos|congratulations|congrats|shoutout|shout|welcome|applause|gratitude|bravo|credit|props|proud|mentor|taught|trained|colleague|colleagues|team|retires|retired|joins|joined|joining|leads|supervised|hired|grateful|hats|tribute)$/;
const rank = /^(?:president|king|queen|prince|princess|emperor|empress|pope|senator|minister|actor|actress|singer|footballer|author|poet|composer|philosopher|explorer|saint|pharaoh|tsar|general|novelist|astronaut|olympian|laureate|governor|chancellor|taoiseach|premier|physicist|chemist|inventor|pioneer|historian|playwright|sculptor|cricketer|broadcaster|celebrity)$/;
const founded = /^(?:founded|founder|founders|co-founded|launched|campaigned|campaigner|activist)$/;
const stages = /^(?:character|characters|novel|novels|film|movie|movies|series|episode|episodes|fiction|fictional|sitcom|sherlock|protagonist|storyline|screenplay|drama|soap|musical|opera|manikin|mannequin|simulator|simman|vignette|scenario)$/;

function votesOf(mention: Mention): readonly Vote[] {
  const votes: Vote[] = [];
  const { sentence, from, to, form, sort, of, title } = mention;
  const add = (role: ChainRole, weight: number): void => void votes.push([role, weight]);
  const words = sentence.tokens.slice(Math.max(0, from - 5), to + 5).map(({ norm }) => norm);
  const after = sentence.tokens.slice(to, to + 2).map(({ norm }) => norm);
  add('somebody', careOf(mention));
  if (sort === 'clinician' && of !== 'third') add('colleague', form === 'known' || form === 'new' ? 1.2 : 1);
  if (sort === 'occupation' && staffWord.test(normAt(sentence, to - 1)) && /^(?:the|our|my)$/.test(normAt(sentence, from))) add('colleague', normAt(sentence, from) === 'the' ? 0.6 : 1.1);
  if (title && /^(?:dr|doctor|prof|professor|nurse|matron)$/.test(title)) add('colleague', 1.2);
  if (title && /^(?:dame|lord|president|king|queen|pope|saint|senator)$/.test(title)) add('public-figure', 1);
  if (form === 'name' && isStaffName(mention)) add('colleague', 1.2);
  if (form === 'name' && isBesideStaff(mention)) add('colleague', hasKind(sentence, 'symptom', 'condition', 'age') ? 0.5 : 1);
  if (form === 'name' && isWithWriter(mention)) add('family', 1);
  if (form === 'name' && isSignature(mention)) add('writer', 2);
  if ((form === 'name' || form === 'handle') && words.some((word) => thanks.test(word))) add('colleague', 0.8);
  else if (form === 'name' && isThankedInList(mention)) add('colleague', 0.8);
  if (form === 'name' && hasCue(sentence, 'farewell')) add('colleague', 0.6);
  if (sort === 'relative' && of === 'writer') add('family', 2);
  if (sort === 'relative' && of === 'third') add('relative', 1);
  if (form === 'name' && after.some((word) => wrote.test(word)) && !isStoryLike(sentence)) add('author', 0.8);
  if (form === 'name' && words.some((word) => works.test(word)) && !isStoryLike(sentence)) add('author', 0.8);
  if (form === 'name' && hasKind(sentence, 'not-one-patient') && !isStoryLike(sentence)) add('author', 0.5);
  if (form === 'name' && /^\(?(?:19|20)\d\d\b/.test(after[0] ?? '')) add('author', 1);
  if (hasOldYear(sentence)) add('public-figure', form === 'name' ? 1.2 : 0.6);
  if (form === 'name' && words.some((word) => rank.test(word))) add('public-figure', 0.8);
  if (form === 'name' && isKindAt(sentence, mention.head, 'famous')) add('public-figure', 1.5);
  if (words.some((word) => founded.test(word)) && (form === 'name' || form === 'pronoun')) add('public-figure', 0.7);
  if (words.some((word) => stages.test(word)) || words.some((word, at) => word === 'played' && words[at + 1] === 'by')) add('fictional', 1);
  if (hasCue(sentence, 'invented')) add('hypothetical', 1.2);
  if (isGeneric(sentence, mention)) add('hypothetical', 1);
  return votes;
}

/** How much the words of one mention say that this is somebody in care: a nurse who is a patient is a patient. */
function careOf(mention: Mention): number {
  const { sentence, from, to, head, form, sort, of } = mention;
  if (form === 'several' || form === 'handle' || of === 'writer' && sort === 'relative') return 0;
  let sum = 0;
  if (sort === 'patient' && !isGeneric(sentence, mention)) sum += 1.5;
  if (isAged(mention)) sum += 0.8;
  const isAt = (name: string): boolean => sentence.cues.some((cue) => cue.name === name && cue.from < to && cue.to > from && (name !== 'patient-seen' || cue.to > head));
  const isSick = hasKind(sentence, 'symptom', 'condition', 'procedure', 'body-part');
  if (from > 0 && (isAt('patient-seen') || (form === 'new' && isKindAt(sentence, from - 1, 'contact-verb')))) sum += 0.8;
  if (isAt('patient-lies')) sum += 1;
  if (isAt('patient-came') || (form === 'new' && [to, to + 1, to + 2].some((at) => isKindAt(sentence, at, 'arrival')))) sum += isSick ? 1.3 : 0.3;
  if (/^(?:bed|bay|chair|room|cubicle|side)$/.test(normAt(sentence, to + 1)) && normAt(sentence, to) === 'in') sum += 1;
  return sum;
}

function isAged({ sentence, from, to }: Mention): boolean {
  for (let at = from; at < to; at++) if (lengthAt(sentence, at, 'age') > 0) return true;
  if (from > 0 && /,/.test(sentence.tokens[from]!.before) && lengthAt(sentence, from - 1, 'age', 'bare-age') > 0) return true;
  return /^[,(\s]+$/.test(sentence.tokens[to]?.before ?? '') && /[,(]/.test(sentence.tokens[to]!.before) && lengthAt(sentence, to, 'age', 'bare-age') > 0;
}

/** One of a list with somebody of the staff: "Sr. Jincy, Mr. Venkatesh and Dr Farhan". */
function isBesideStaff({ sentence, from, to }: Mention): boolean {
  return mentionsOf(sentence).some((other) => {
    const gap = other.from >= to ? sentence.tokens.slice(to, other.from) : other.to <= from ? sentence.tokens.slice(other.to, from) : undefined;
    if (!gap || gap.length > 1 || gap.some(({ norm }) => !/^(?:and|&|plus)$/.test(norm))) return false;
    const start = other.from >= to ? other.from : from;
    if (gap.length === 0 && !/,/.test(sentence.tokens[start]!.before)) return false;
    return /^(?:dr|doctor|prof|professor|nurse|matron)$/.test(other.title ?? '') || other.form === 'name' && isStaffName({ ...other, sentence });
  });
}

/** "Paul and I", "me and Dwayne": in company with the writer. A title says distance: "Mrs Pye and I". */
function isWithWriter({ sentence, from, to, title }: Mention): boolean {
  if (title || isStoryLike(sentence)) return false;
  const isJoin = (at: number): boolean => /^(?:and|&|n|'n')$/.test(normAt(sentence, at));
  return (isJoin(to) && /^(?:i|me|myself|i've|i'm|i'd)$/.test(normAt(sentence, to + 1))) || (isJoin(from - 1) && /^(?:me|myself)$/.test(normAt(sentence, from - 2)));
}

/** The name that closes a draft or a post: "– Graeme", "Best wishes, Graeme at Kerr Street". */
function isSignature({ sentence, from, to }: Mention): boolean {
  const { tokens } = sentence;
  if (/^(?:here|speaking)$/.test(normAt(sentence, to)) && from === 0) return true;
  const closes = /^\s*(?:[—–-]|~)\s*$/.test(tokens[from]!.before) || /[—–~-]\s*$/.test(sentence.block.prose.slice(0, tokens[from]!.start).slice(-4));
  const rest = sentence.block.prose.slice(tokens[to - 1]!.end).trim();
  // "Gareth Pell, BDS" on a line of its own.
  if (from === 0 && sentence.block.prose.trim().length < 40 && to < tokens.length && tokens.slice(to).every(({ text }) => /^\p{Lu}[\p{L}.]*\p{Lu}[\p{L}.]*$/u.test(text))) return true;
  if (from === 0 && closes) return rest.length < 40 && !/[?]/.test(rest);
  if (closes && to === tokens.length) return rest.length < 3;
  return from > 0 && from <= 4 && tokens.length <= to + 5 && /^(?:wishes|regards|love|cheers|sincerely|faithfully|x|xx|thanks|yours|best|warmly|ngā mihi|slán)$/.test(normAt(sentence, from - 1)) && /,/.test(tokens[from]!.before);
}

/** "Thank you to Kwame for the speech, Bronagh for the cake, and the porters": thanks reach to the end of their sentence. */
function isThankedInList({ sentence, from, title }: Mention): boolean {
  if (title && !/^(?:dr|nurse|sister|matron|prof)$/.test(title)) return false;
  const start = sentence.tokens.slice(0, Math.min(8, from)).findIndex(({ norm }) => /^(?:thanks|thank|kudos|shoutout|congratulations|congrats|grateful|applause|props)$/.test(norm));
  return start >= 0 && !isStoryLike(sentence);
}

function isStoryLike(sentence: Sentence): boolean {
  return hasKind(sentence, 'ward', 'symptom', 'relative') || hasCue(sentence, 'patient-seen', 'patient-came', 'patient-lies');
}

function hasOldYear({ tokens }: Sentence): boolean {
  return tokens.some(({ norm }, at) => /^1[5-9]\d\d(?:$|[–-])/.test(norm) && (Number(norm.slice(0, 4)) < 1925 || (Number(norm.slice(0, 4)) < 1975 && /^(?:in|of|from|until|by|circa|since|born|b|january|february|march|april|may|june|july|august|september|october|november|december|\()$/.test(tokens[at - 1]?.norm ?? '('))));
}

function isVocative({ sentence, from, to }: Mention): boolean {
  const next = sentence.tokens[to];
  const ends = !next || /^[,!?.:–—]/.test(next.before.trim());
  const starts = from <= 2 || /^[,.!?]/.test(sentence.tokens[from]!.before.trim());
  // "Brian, on plot 20, has …" is told of, not spoken to.
  if (next && !hasKind(sentence, 'you', 'your') && sentence.tokens.slice(to, to + 8).some((token, at) => at > 0 && /^\s*,/.test(token.before) && /^(?:has|had|is|was|says|said|came|comes|will|would|can|could|wants|wanted|got|gets|asked|told)$/.test(token.norm))) return false;
  return ends && starts;
}

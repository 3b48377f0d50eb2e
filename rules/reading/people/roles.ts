import { hasCue, hasKind } from '../sentence';
import type { Sentence } from '../sentence';
import type { Chain, Mention } from './chains';
import { isKindAt, normAt } from './details/detail';
import { isGeneric } from './mentions';

/**
 * Who somebody is to the writer, by what is said beside their mentions. `somebody` is not known yet: the story told of them decides whether
 * they are a patient.
 */
export type ChainRole = 'somebody' | 'colleague' | 'author' | 'public-figure' | 'fictional' | 'family' | 'relative' | 'addressee' | 'hypothetical';

/** How strongly a mention speaks for each role; the highest sum wins, from 1 on. */
type Votes = Map<ChainRole, number>;

export function roleOf(chain: Chain, addressed: ReadonlySet<number>): ChainRole {
  const votes: Votes = new Map();
  for (const mention of chain.mentions) voteBy(mention, addressed, votes);
  let best: ChainRole = 'somebody';
  let most = 0.99;
  for (const [role, sum] of votes) {
    if (sum > most) {
      best = role;
      most = sum;
    }
  }
  return best;
}

const wrote = /^(?:writes|wrote|written|argues|argued|published|publishes|describes|described|showed|shows|reported|reports|reviewed|reviews|et|studied|discovered|proposed|coined|concluded|concludes|explains|lectured|spoke|speaks|presented|talk|talks|talking|said|says|noted|notes|demonstrated|isolated|named|introduced|pioneered|invented)$/;
const works = /^(?:book|paper|papers|memoir|essay|novel|poem|talk|lecture|study|trial|biography|podcast|article|thread|keynote|textbook|letter|chapter|photo|illustration|cartoon|song|painting|film|theory|work)$/;
const thanks = /^(?:thanks|thank|kudos|congratulations|congrats|shoutout|shout|welcome|applause|gratitude|bravo|credit|props|proud|mentor|taught|trained|colleague|colleagues|team|retires|retired|joins|joined|joining|leads|supervised|hired)$/;
const rank = /^(?:president|king|queen|prince|princess|emperor|pope|senator|minister|actor|actress|singer|footballer|author|poet|composer|philosopher|explorer|saint|pharaoh|tsar|general|novelist|astronaut|olympian|laureate|governor)$/;

function voteBy(mention: Mention, addressed: ReadonlySet<number>, votes: Votes): void {
  const { sentence, from, to, form, sort, of, title } = mention;
  const add = (role: ChainRole, weight: number): void => void votes.set(role, (votes.get(role) ?? 0) + weight);
  const words = sentence.tokens.slice(Math.max(0, from - 5), to + 5).map(({ norm }) => norm);
  const after = sentence.tokens.slice(to, to + 2).map(({ norm }) => norm);
  if (sort === 'clinician' && of !== 'third') add('colleague', form === 'known' || form === 'new' ? 1.2 : 1);
  if (title && /^(?:dr|doctor|prof|professor|nurse|matron)$/.test(title)) add('colleague', 1.2);
  if (form === 'name' && hasStaffBeside(mention)) add('colleague', 1.2);
  if ((form === 'name' || form === 'handle') && words.some((word) => thanks.test(word))) add('colleague', 0.8);
  if (form === 'name' && hasCue(sentence, 'farewell')) add('colleague', 0.6);
  if (form === 'name' && hasOwnBeside(mention)) add('colleague', 1);
  if (sort === 'relative' && of === 'writer') add('family', 2);
  if (sort === 'relative' && of === 'third') add('relative', 1);
  if (form === 'name' && after.some((word) => wrote.test(word)) && !isStoryLike(sentence)) add('author', 0.8);
  if (form === 'name' && (words.some((word) => works.test(word)) || hasKind(sentence, 'not-one-patient')) && !isStoryLike(sentence)) add('author', 0.8);
  if (form === 'name' && /^\(?(?:19|20)\d\d\b/.test(after[0] ?? '')) add('author', 1);
  if (hasOldYear(sentence)) add('public-figure', form === 'name' ? 1.2 : 0.6);
  if (form === 'name' && words.some((word) => rank.test(word))) add('public-figure', 0.8);
  if (words.some((word) => /^(?:character|characters|novel|film|movie|series|episode|played|fiction|fictional|sitcom|sherlock)$/.test(word))) add('fictional', 1);
  if (hasCue(sentence, 'invented')) add('hypothetical', 1.2);
  if (isGeneric(sentence, mention)) add('hypothetical', 1);
  if (addressed.has(sentence.index) && (form === 'handle' || (form === 'name' && isVocative(mention)))) add('addressee', 1.1);
}

function isStoryLike(sentence: Sentence): boolean {
  return hasKind(sentence, 'ward', 'symptom', 'relative') || hasCue(sentence, 'patient-seen', 'patient-came', 'patient-lies');
}

function hasOldYear({ tokens }: Sentence): boolean {
  return tokens.some(({ norm }, at) => /^1[5-9]\d\d$/.test(norm) && Number(norm) < 1975 && /^(?:in|of|from|until|by|circa|since|january|february|march|april|may|june|july|august|september|october|november|december|\()$/.test(tokens[at - 1]?.norm ?? '('));
}

/** "our charge nurse Bronagh", "Bronagh, our charge nurse", "Bronagh (porter)". */
function hasStaffBeside({ sentence, from, to }: Mention): boolean {
  for (let at = Math.max(0, from - 2); at < from; at++) if (isKindAt(sentence, at, 'clinician')) return true;
  for (let at = to; at < to + 4; at++) {
    if (!isKindAt(sentence, at, 'clinician')) continue;
    return /^[,(–—]/.test((sentence.tokens[to]?.before ?? '').trim()) || /^(?:is|was|our|the|my)$/.test(normAt(sentence, to));
  }
  return false;
}

const workmate = /^(?:manager|boss|mentor|supervisor|director|partner|friend|neighbour|neighbor|driver|secretary|cleaner|caterer|teacher|chair|editor|publisher|tutor|dean|predecessor|successor|deputy|assistant|apprentice|trainer|crewmate|mate|co-author|volunteer|librarian|administrator|admin|clerk|cook|chef)$/;

/** "my manager, Ngaire", "our friend Ted", "the Director of Nursing, Peta Holm": people of the writer's working life. */
function hasOwnBeside({ sentence, from }: Mention): boolean {
  for (let at = Math.max(0, from - 4); at < from; at++) if (workmate.test(normAt(sentence, at)) && /^(?:my|our|the|night|old|former|fellow|,)$/.test(normAt(sentence, at - 1)) && (/^(?:my|our)$/.test(normAt(sentence, at - 1)) || /^(?:my|our)$/.test(normAt(sentence, at - 2)) || /^(?:director|chair|dean|editor)$/.test(normAt(sentence, at)))) return true;
  return false;
}

function isVocative({ sentence, from, to }: Mention): boolean {
  const next = sentence.tokens[to];
  const ends = !next || /^[,!?.:–—]/.test(next.before.trim());
  const starts = from <= 2 || /^[,.!?]/.test(sentence.tokens[from]!.before.trim());
  return ends && starts;
}

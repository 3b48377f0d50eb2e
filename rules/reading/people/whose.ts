import { hasCue, hasKind } from '../sentence';
import type { Sentence } from '../sentence';
import type { Chain, Mention } from './chains';
import { isKindAt, normAt } from './details/detail';
import type { Detail } from './details/detail';
import { mentionsOf } from './mentions';
import { notPatients } from './roles';
import type { ChainRole } from './roles';

/** Tells a patient's details from those of everybody else in the same sentences. */
export interface Ownership {
  /** True when a detail is a colleague's, the writer's, a reader's, a king's: of nobody in care. */
  isOthers(detail: Detail): boolean;
}

/** Reads whose the details are. Yields between persons. */
export function* readOwnership(sentences: readonly Sentence[], chains: readonly Chain[], roles: ReadonlyMap<Chain, ChainRole>, addressed: ReadonlySet<number>): Generator<undefined, Ownership, undefined> {
  const others = new Map<Sentence, Mention[]>();
  const answered = new Map<Sentence, Mention[]>();
  const mayBePatients = new Set<Sentence>();
  for (const chain of chains) {
    const role = roles.get(chain)!;
    for (const mention of chain.mentions) {
      const { sentence } = mention;
      if (notPatients.has(role)) others.set(sentence, [...(others.get(sentence) ?? []), mention]);
      else mayBePatients.add(sentence);
      if (role === 'addressee') answered.set(sentence, [...(answered.get(sentence) ?? []), mention]);
    }
    yield;
  }
  // Whom a reply speaks to is named by it; only where it tells of their own care does that expose them.
  const aboutAddressee = postsAboutAddressee(sentences, addressed);
  const history = blocksOfHistory(sentences);
  const showsExamples = sentences.some((sentence) => hasCue(sentence, 'counter-example'));
  return {
    isOthers(detail) {
      const { sentence } = detail;
      if (history.has(sentence.block)) return true;
      if (showsExamples && (sentence.block.quoted || sentence.block.kind === 'cell' || isInQuotes(sentence))) return true;
      if (isHeadline(detail)) return true;
      if (detail.kind === 'handle') return isAnsweredOnly(detail) && !aboutAddressee.has(sentence.block.post);
      if (detail.kind === 'name' && !aboutAddressee.has(sentence.block.post) && answered.get(sentence)?.some((mention) => detail.from < mention.to && mention.from < detail.to)) return true;
      const here = others.get(sentence) ?? [];
      if (here.some((mention) => isWithin(detail, mention))) return true;
      if (!mayBePatients.has(sentence) && here.length > 0 && isToldOf(detail, here)) return true;
      return isWriters(detail) || isWritersFamily(detail);
    },
  };
}

/** Blocks that tell of years that no patient of today has seen: all in them is history. */
function blocksOfHistory(sentences: readonly Sentence[]): ReadonlySet<Sentence['block']> {
  const found = new Set<Sentence['block']>();
  const seen = new Set(sentences.filter(isSeen).map(({ block }) => block));
  for (const { tokens, block } of sentences) {
    if (seen.has(block)) continue;
    const isOld = tokens.some(({ norm, before }, at) => /^1[4-9]\d\d(?:$|[–-])/.test(norm) && Number(norm.slice(0, 4)) < 1915 && (/[(]/.test(before) || /^(?:in|of|from|until|by|since|around|circa|born|b|died|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2})$/.test(tokens[at - 1]?.norm ?? '')));
    if (isOld) found.add(block);
  }
  return found;
}

function isSeen(sentence: Sentence): boolean {
  return hasCue(sentence, 'patient-seen', 'patient-mine', 'your-visit') || hasKind(sentence, 'recent-day');
}

/** All of the sentence stands between quotation marks. */
function isInQuotes({ text }: Sentence): boolean {
  return /^["“].*["”]?$/u.test(text.trim());
}

/** A headline says when and where a story begins, in the author's words: the text below it tells more. */
function isHeadline({ kind, sentence }: Detail): boolean {
  return (kind === 'time' || kind === 'place') && (sentence.block.kind === 'heading' || sentence.block.kind === 'title');
}

/** The age in "my 8-year-old daughter", the name of a colleague. */
function isWithin({ kind, from, to }: Detail, mention: Mention): boolean {
  return kind !== 'time' && kind !== 'place' && kind !== 'bed' && from >= mention.from && to <= mention.to;
}

/** What is told of one person throughout a sentence that mentions nobody else, in which no bed, no "you" and no care speak of another. */
function isToldOf({ sentence, from, kind }: Detail, others: readonly Mention[]): boolean {
  if (kind === 'bed' || kind === 'number' || kind === 'rare' || kind === 'recognisable') return false;
  const subject = others.find((mention) => mention.form !== 'several');
  if (!subject || subject.from > from || (subject.from > 3 && !/^[,;:(–—]/.test(sentence.tokens[subject.from]!.before.trim()))) return false;
  if (hasKind(sentence, 'ward', 'your') || hasCue(sentence, 'patient-seen', 'patient-mine', 'patient-lies', 'patient-came', 'your-care', 'your-visit')) return false;
  // "Our reg and a farmer from …": the mention of somebody else ends what is told of the first.
  return !mentionsOf(sentence).some((mention) => mention.from > subject.to && mention.from <= from && /^(?:new|known|you|several)$/.test(mention.form) && !others.some((other) => other.from === mention.from));
}

/** "I'm 47, mother of Liam and Kagiso". */
function isWritersFamily({ kind, sentence, from }: Detail): boolean {
  if (kind !== 'name' && kind !== 'family') return false;
  const before = sentence.tokens.slice(Math.max(0, from - 4), from).map(({ norm }) => norm).join(' ');
  return /(?:^| )(?:mother|mum|mom|father|dad|parent|wife|husband|sister|brother|auntie|aunt|uncle|granny|grandmother|grandfather|mama|daughter|son) (?:of|to)(?: \S+ and| two| three)*$/.test(before) && mentionsOf(sentence).some(({ form, from: at }) => form === 'writer' && at < from)
    && !mentionsOf(sentence).some(({ form, sort, of, to }) => to <= from - 2 && (form === 'pronoun' || (form === 'new' && sort !== 'relative' && sort !== 'clinician' && !of)));
}

const being = /^(?:am|was|i'm|im|i've|been|turned|turning|trained|qualified|grew|grown|lived|live|born|retired|studied|graduated|work|worked|working|moved|emigrated|raised|we're|were|come|hail|started)$/;

/** "I was 34 and working nights", "I'm from Enugu": the writer tells of the writer. */
function isWriters({ kind, sentence, from }: Detail): boolean {
  if (!/^(?:age|occupation|origin|circumstance|place|look)$/.test(kind)) return false;
  const before = mentionsOf(sentence).filter((mention) => mention.from <= from).at(-1);
  if (before?.form !== 'writer' || before.to > from || isKindAt(sentence, from, 'shorthand')) return false;
  const between = sentence.tokens.slice(before.from, from);
  if (between.length > 9 || between.some(({ norm }) => /^(?:with|called|for|by|about|to|see|saw|seeing|treating|met|after|who|whose|that|when|because|nursing|caring|looking|asked|told)$/.test(norm))) return false;
  const verb = between.find(({ norm }, at) => (at > 0 || /^(?:i'm|im|we're)$/.test(norm)) && !/^(?:have|had|'ve|also|only|just|still|never|always|once|myself|then|actually|first|even)$/.test(norm));
  return verb !== undefined && being.test(verb.norm) && (kind !== 'place' || between.some(({ norm }) => /^(?:trained|qualified|grew|grown|lived|live|born|raised|studied|graduated|from|emigrated|moved|working|worked|work)$/.test(norm)));
}

/** A handle at the head of a reply, with which its writer does nothing but turn to somebody. */
function isAnsweredOnly({ sentence, from }: Detail): boolean {
  return from === 0 && sentence.indexInBlock === 0 && !isKindAt(sentence, 1, 'past', 'be', 'have') && !/^(?:came|made|says|said|wrote|writes|has|is|was|did|went|got|let|who|asked|asks|told)$/.test(normAt(sentence, 1));
}

/** Posts that speak with the one they answer about that person's own care, or their family's. */
function postsAboutAddressee(sentences: readonly Sentence[], addressed: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const sentence of sentences) {
    if (!addressed.has(sentence.index) || found.has(sentence.block.post)) continue;
    if (speaksOfYours(sentence)) found.add(sentence.block.post);
  }
  return found;
}

function speaksOfYours(sentence: Sentence): boolean {
  if (hasCue(sentence, 'your-care', 'your-visit')) return true;
  const mentions = mentionsOf(sentence);
  if (mentions.some(({ sort, of }) => sort === 'relative' && of === 'you')) return true;
  const isHealth = hasKind(sentence, 'symptom', 'condition', 'drug', 'drug-class', 'test', 'procedure', 'treatment', 'body-part', 'dose', 'age');
  return isHealth && !mentions.some(({ form }) => form === 'writer' || form === 'pronoun' || form === 'new' || form === 'known' || form === 'name' || form === 'several');
}

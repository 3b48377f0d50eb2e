import type { Draft } from '../../text/draft';
import { remembered } from '../remembered';
import { hasKind } from '../sentence';
import type { Sentence, SentenceReading } from '../sentence';
import { isNameAt } from './evidence';

/** Words with which a writer turns to everybody. */
const everybody = /^(?:everyone|everybody|all|folks|people|lads|ladies|guys|friends|mums|mamas|anyone|anybody|rest|others|others,|team|colleagues|ye|readers|followers|fam|y'all)$/;
const greeting = /^(?:hi|hello|hey|dear|dearest|hiya|ah|oh|thanks|thank|sorry|aw|oi|morning|evening|well|yes|no|ok|okay|right|hola|salaam|namaste|howya|g'day|kia|bless|congrats|congratulations|good|so)$/;

/** Sentences that answer or address one particular person. Yields between sentences. */
export function* readAddressees(draft: Draft, sentences: readonly Sentence[]): Generator<undefined, Set<number>, undefined> {
  const found = new Set<number>();
  const isReply = isReplyDraft(draft, sentences);
  let block: Sentence['block'] | undefined;
  let turnsToOne = isReply;
  for (const sentence of sentences) {
    yield;
    if (sentence.block !== block) {
      block = sentence.block;
      if (turnsToAll(sentence)) turnsToOne = false;
      else if (callsOne(sentence) || answersLetter(sentences, sentence)) turnsToOne = true;
      else if (!isReply) turnsToOne = false;
    } else if (turnsToAll(sentence)) turnsToOne = false;
    else if (callsOne(sentence)) turnsToOne = true;
    if (turnsToOne || callsOne(sentence)) found.add(sentence.index);
  }
  return found;
}

/** A short draft that opens with a handle, a name, or with what the other said or went through. */
function isReplyDraft(draft: Draft, sentences: readonly Sentence[]): boolean {
  const text = sentences.filter(({ block }) => block.kind === 'text');
  const [first, second] = text;
  if (!first || draft.blocks.some((block) => block.kind === 'heading') || draft.posts.length > 1) return false;
  if (callsOne(first) && !turnsToAll(first)) return true;
  const isShort = text.reduce((words, sentence) => words + sentence.tokens.length, 0) < 260;
  const opening = second ? [first, second] : [first];
  const saysYou = opening.some((sentence) => hasKind(sentence, 'you', 'your'));
  return isShort && saysYou && !opening.some(turnsToAll) && opensAsReply(first);
}

const replyOpening = /^(?:reply to|replying to|response from|thank you for (?:taking|your|the|leaving|asking|this)|thanks for (?:asking|your|the|taking|coming|raising)|good question|great question|(?:i'm|i am|we're|we are|so)? ?(?:so |very |really )?sorry (?:you|to (?:hear|read|see)|that|about|for)|that sounds|sounds like|i (?:don't |do not |disagree|agree|hear you|read it|see why|can see|get it)|you(?:'re| are| asked| say| said| might| may)|your|fair (?:point|question)|congratulations|five stars|not (?:a|quite|true)|no,|yes,|yes )/i;

function opensAsReply(sentence: Sentence): boolean {
  return replyOpening.test(sentence.text.replace(/[’‘]/g, "'").replace(/^["“'(]+/, ''));
}

const turnsToAll = remembered((sentence: SentenceReading): boolean => {
  return sentence.tokens.slice(0, 8).some(({ norm }, at) => everybody.test(norm) && !(norm === 'all' && /^(?:at|of|that|is|it)$/.test(sentence.tokens[at + 1]?.norm ?? '')) && !(norm === 'people' && at > 3))
    && !(sentence.tokens[0]?.text.startsWith('@') ?? false);
});

/** "@kit_r you asked", "Dear Ana,", "Ana, stop the drops.", "Happy healing, Ana!" */
const callsOne = remembered((sentence: SentenceReading): boolean => {
  const { tokens, hits } = sentence;
  if (hits[0]?.some(({ kind }) => kind === 'handle')) return !hits[1]?.some(({ kind }) => kind === 'handle');
  const isName = (at: number): boolean => isNameAt(sentence, at) || (at === 0 && hits[0]!.some(({ kind }) => kind === 'maybe-name'));
  const endsAt = (at: number): boolean => at === tokens.length || /^[,!:;.?…—–-]/.test(tokens[at]!.before.trim() || 'x');
  let at = 0;
  while (at < 3 && greeting.test(tokens[at]?.norm ?? '')) at++;
  if (at > 0 && /^(?:you|so)$/.test(tokens[at]?.norm ?? '')) at++;
  const title = hits[at]?.some(({ kind }) => kind === 'honorific') ? 1 : 0;
  if (tokens[at + title] && (isName(at + title) || (title > 0 && /^\p{Lu}/u.test(tokens[at + title]!.text)))) {
    const end = /^\p{Lu}/u.test(tokens[at + title + 1]?.text ?? '') && tokens[at + title + 1]!.before === ' ' ? at + title + 2 : at + title + 1;
    if (endsAt(end) && (at > 0 || (title > 0 && !hasKind(sentence, 'he-she', 'his-her', 'arrival')) || hasKind(sentence, 'you', 'your') || isCommandAt(sentence, end))) return true;
  }
  if (tokens[at]?.text.startsWith('@') && at > 0) return true;
  // A name between commas, or at the end after one, beside "you".
  return hasKind(sentence, 'you', 'your') && tokens.some((token, index) => index > 1 && isNameAt(sentence, index) && /^,\s*$/.test(token.before) && endsAt(index + 1)
    && !isNameAt(sentence, index - 1));
});

function isCommandAt({ tokens }: SentenceReading, at: number): boolean {
  return /^(?:stop|take|go|give|put|keep|use|try|don't|do|see|ring|call|message|send|come|get|start|increase|drop|double|halve|leave|carry|please|it's|that's|is|are)$/.test(tokens[at]?.norm ?? '');
}

/** In a column, the paragraph after a reader's letter. */
function answersLetter(sentences: readonly Sentence[], sentence: Sentence): boolean {
  if (!hasKind(sentence, 'you', 'your') || sentence.indexInBlock > 0) return false;
  const before = sentences[sentence.index - 1];
  if (!before) return false;
  return (before.block.quoted || /^(?:q\b|dear|from)/i.test(before.text)) && before.text.trimEnd().endsWith('?');
}

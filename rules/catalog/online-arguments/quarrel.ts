import { oncePerReview } from '../../once-per-review';
import type { Span } from '../../model';
import type { Act, ActKind } from '../../reading/acts';
import { hasKind, spanOfTokens } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import type { RuleContext } from '../../rule';

/** A sentence of a quarrel, and what makes it one. */
export interface Blow {
  readonly sentence: Sentence;
  readonly kind: ActKind;
  readonly from: number;
  readonly to: number;
  /** True when the words alone would be no blow, but they stand among blows. */
  readonly isInferred: boolean;
}

const attacks: ReadonlySet<ActKind> = new Set(['insult', 'taunt', 'threaten', 'rally']);

/**
 * All blows of a draft, one for each sentence. A quarrel makes more of weak signs: where two sentences attack somebody,
 * one weak sign is enough in what is said to the same person around them.
 */
export const readQuarrel = oncePerReview((context: RuleContext): readonly Blow[] => {
  const { sentences } = context;
  const open = sentences.filter((sentence) => !sentence.block.quoted && sentence.block.kind !== 'cell');
  const plain = new Map<Sentence, Act>();
  for (const sentence of open) {
    const act = sentence.acts.find((one) => attacks.has(one.kind) && !isForOthers(sentence, one));
    if (act) plain.set(sentence, act);
  }
  const blows: Blow[] = [];
  for (const sentence of open) {
    const act = plain.get(sentence);
    if (act) blows.push({ sentence, kind: act.kind, from: act.from, to: act.to, isInferred: false });
    else if (isHeated(context, sentence, plain)) blows.push({ sentence, kind: 'taunt', from: 0, to: sentence.tokens.length, isInferred: true });
  }
  return blows;
});

/** What is said of a patient, of a named colleague or of an employer is reported by the rules of other guidelines. */
function isForOthers(sentence: Sentence, { kind, target }: Act): boolean {
  if (kind !== 'insult' && kind !== 'taunt') return false;
  return target === 'patient' || target === 'colleague' || isAboutWork(sentence);
}

/** Contempt for those who employ or run the writer is a matter of professionalism. */
export function isAboutWork(sentence: Sentence): boolean {
  return hasKind(sentence, 'employer', 'employer-person') && !hasKind(sentence, 'you', 'your', 'handle');
}

function isHeated({ people, sentences }: RuleContext, sentence: Sentence, plain: ReadonlyMap<Sentence, Act>): boolean {
  const signs = new Set(sentence.cues.filter((cue) => cue.name.startsWith('jab-')).map((cue) => cue.name)).size;
  // Advice and a patient's story may stand in the same reply: they have guidelines of their own.
  if (signs === 0 || sentence.acts.some(({ kind }) => !attacks.has(kind)) || people.patientIn(sentence)) return false;
  const isToSomebody = hasKind(sentence, 'you', 'your', 'handle');
  const near = sentences.slice(Math.max(0, sentence.index - 3), sentence.index + 4).filter((other) => plain.has(other) && other.block.post === sentence.block.post).length;
  return near >= 2 || (isToSomebody && (near === 1 || signs >= 3));
}

const longest = 140;

/** Widens a range of words to its sentence, or to the commas and dashes around it when the sentence is long. */
export function clauseAround(sentence: Sentence, from: number, to: number): Span {
  const { tokens } = sentence;
  if (tokens.at(-1)!.end - tokens[0]!.start <= longest) return spanOfTokens(sentence, 0, tokens.length);
  let start = from;
  while (start > 0 && !/[,;:–—(]|\s-\s/.test(tokens[start]!.before) && tokens[to - 1]!.end - tokens[start - 1]!.start <= longest) start--;
  let end = to;
  while (end < tokens.length && !/[,;:–—(]|\s-\s/.test(tokens[end]!.before) && tokens[end]!.end - tokens[start]!.start <= longest) end++;
  return spanOfTokens(sentence, start, end);
}

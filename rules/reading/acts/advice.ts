import type { Act, ActKind, ActReader, Target } from '../acts';
import type { Cue } from '../sentence';
import { isForOne } from './advice/address';
import { endOfClause } from './advice/clause';
import { isDeclined } from './advice/declined';
import type { Noticed } from './advice/noticed';
import { isClinical, isConsultation, offersAfterAsking, showsBody, speaksOfHealth } from './advice/paragraph';

/**
 * Cues that are acts, by their name. With `-individual` the words say by themselves that they are for one person; with
 * `-if-answered` they are an act only where one person is answered; with `-if-clinical` only beside talk of a body.
 */
const kinds: Readonly<Record<string, ActKind>> = {
  'advise': 'advise', 'dose': 'dose', 'diagnose': 'diagnose', 'reassure': 'reassure', 'triage': 'triage', 'offer-to-read': 'offer-to-read',
  'invite': 'invite', 'confirm-patient': 'confirm-patient', 'greet-patient': 'greet-patient', 'befriend': 'befriend', 'disparage': 'disparage',
};

/** What a paragraph does to one who is answered, to a patient, or to a colleague. */
export const readAdvice: ActReader = (paragraph) => {
  const acts = paragraph.map((sentence) => withoutRepeats(actsOf(sentence, paragraph)));
  // Nobody is named, yet this is diagnosed, that is taken and all will be well: that is how one talks to one person.
  return isConsultation(paragraph, acts) ? acts.map((list) => list.map(toIndividual)) : acts;
};

function actsOf(sentence: Noticed, paragraph: readonly Noticed[]): Act[] {
  return sentence.cues.flatMap((cue) => {
    const [, name = '', sure] = /^(.*?)(-individual|-if-answered|-if-clinical)?$/.exec(cue.name)!;
    const kind = kinds[name];
    if (!kind || isDeclined(sentence, cue, kind)) return [];
    if (kind === 'invite' && !showsBody(sentence, cue, paragraph)) return [];
    if (sure === '-if-clinical' && !isClinical(sentence, paragraph)) return [];
    if (kind === 'offer-to-read' && !offersAfterAsking(sentence, paragraph)) return [];
    const target = sure === '-individual' ? 'individual' : targetOf(kind, sentence, paragraph);
    if (sure === '-if-answered' && !(target === 'individual' && speaksOfHealth(paragraph))) return [];
    return [{ kind, target, ...clauseOf(sentence, cue) }];
  });
}

function clauseOf(sentence: Noticed, { marked }: Cue): { from: number; to: number } {
  return { from: marked.from, to: endOfClause(sentence, marked.from, marked.to) };
}

function targetOf(kind: ActKind, sentence: Noticed, paragraph: readonly Noticed[]): Target {
  if (kind === 'disparage') return 'colleague';
  return isForOne(sentence, paragraph) ? 'individual' : 'anyone';
}

function toIndividual(act: Act): Act {
  return act.target === 'anyone' ? { ...act, target: 'individual' } : act;
}

/** Of two acts of one kind that overlap, the surer and then the longer stays. */
function withoutRepeats(acts: readonly Act[]): Act[] {
  const rank = (act: Act): number => (act.target === 'individual' ? 1000 : 0) + act.to - act.from;
  const kept: Act[] = [];
  for (const act of [...acts].sort((a, b) => rank(b) - rank(a))) {
    if (!kept.some((other) => other.kind === act.kind && other.from < act.to && act.from < other.to)) kept.push(act);
  }
  return kept;
}

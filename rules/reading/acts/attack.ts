import type { Act, ActKind, ActReader, Target } from '../acts';
import { quotedWords } from './attack/quoted-words';
import { hasKind } from '../sentence';
import type { Cue } from '../sentence';
import { findNicknames } from './attack/nicknames';
import { findScareQuotes } from './attack/scare-quotes';
import { isAboutWriter, isDenied, isKindly } from './attack/guards';
import type { Noticed } from './attack/guards';

const kinds: Readonly<Record<string, ActKind>> = { insult: 'insult', taunt: 'taunt', threat: 'threaten', rally: 'rally' };

/** Insults, taunts, threats and calls to join in, with whom they are aimed at. Words in quotation marks are somebody else's. */
export const readAttacks: ActReader = (sentences) => {
  const quoted = quotedWords(sentences);
  return sentences.map((sentence, index) => {
    const acts: Act[] = [];
    const add = (kind: ActKind, { from, to }: { from: number; to: number }): void => {
      if (!acts.some((act) => act.kind === kind && act.from < to && from < act.to)) acts.push({ kind, target: targetOf(sentence, kind), from, to });
    };
    for (const cue of sentence.cues) {
      const kind = kinds[cue.name];
      if (kind && !quoted[index]![wordIn(cue)] && !isAboutWriter(sentence, cue.marked) && !isDenied(sentence, cue.marked) && !isKindly(sentence, kind)) add(kind, cue.marked);
    }
    for (const span of findScareQuotes(sentence, quoted[index]!)) add('taunt', span);
    for (const span of findNicknames(sentence)) if (!quoted[index]![span.from]) add('insult', span);
    return acts;
  });
};

/** A word well inside the cue: its first may stand before the quotation mark. */
function wordIn({ marked }: Cue): number {
  return Math.floor((marked.from + marked.to - 1) / 2);
}

/** The reader in front comes first: whoever is named beside "you" is only talked about. */
function targetOf(sentence: Noticed, kind: ActKind): Target {
  if (hasKind(sentence, 'you', 'your', 'handle')) return 'individual';
  if (isNamedColleague(sentence)) return 'colleague';
  if (kind === 'insult' && hasKind(sentence, 'patient', 'derogatory-patient')) return 'patient';
  if (hasKind(sentence, 'he-she')) return 'individual';
  return kind === 'threaten' ? 'anyone' : 'group';
}

function isNamedColleague({ tokens }: Noticed): boolean {
  return tokens.some(({ norm }, at) => /^(?:dr|mr|mrs|ms|prof|professor|sister)\.?$/.test(norm) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''));
}

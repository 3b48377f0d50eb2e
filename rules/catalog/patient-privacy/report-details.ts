import type { Fix } from '../../model';
import type { Detail, DetailKind } from '../../reading/people/details/detail';
import { spanOfTokens } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import type { Possessive } from '../../rewrite/ages';
import type { RuleContext } from '../../rule';

interface DetailOptions {
  readonly messageFor?: (detail: Detail) => string | undefined;
  readonly isReported?: (detail: Detail) => boolean;
}

/**
 * Reports every detail of some kinds in the stories of patients. Doubt about the story makes it information: the author then knows better than a rule.
 * `messageFor` speaks in place of the rule for a detail that says more.
 */
export function reportDetails(context: RuleContext, kinds: readonly DetailKind[], fixesFor: (detail: Detail) => readonly Fix[], { messageFor, isReported }: DetailOptions = {}): void {
  const { people, sentences } = context;
  for (const sentence of sentences) {
    for (const detail of people.detailsIn(sentence)) {
      if (!kinds.includes(detail.kind) || isReported?.(detail) === false) continue;
      const isDoubtful = !people.isSure(sentence);
      const message = messageFor?.(detail);
      context.report({ span: spanOfTokens(sentence, detail.from, detail.to), ...(message && { message }), fixes: () => fixesFor(detail), ...(isDoubtful && { level: 'information' as const }) });
    }
  }
}

/** The pronoun that the story uses nearest to a detail. */
export function possessiveNear(context: RuleContext, { sentence, from }: Detail): Possessive {
  const inSentence = nearest(sentence, from);
  if (inSentence) return inSentence;
  for (const step of [1, -1, 2, -2]) {
    const other = context.sentences[sentence.index + step];
    const found = other && context.people.patientIn(other) && nearest(other, 0);
    if (found) return found;
  }
  return 'their';
}

const female = /^(?:she|her|hers|herself|she's|she'd|she'll|woman|lady|girl|mother|mum|mam|mom|wife|daughter|sister|lass|lassie|female|grandmother|nan|gran|nun|mrs|ms|miss)$/;
const male = /^(?:he|him|his|himself|he's|he'd|he'll|man|gent|gentleman|boy|father|dad|husband|son|brother|lad|laddie|fella|bloke|guy|chap|male|grandfather|mr|sir)$/;

function nearest({ tokens }: Sentence, from: number): Possessive | undefined {
  let found: Possessive | undefined;
  let distance = Infinity;
  tokens.forEach(({ norm }, at) => {
    const whose = female.test(norm) ? 'her' : male.test(norm) ? 'his' : undefined;
    if (!whose || Math.abs(at - from) >= distance) return;
    found = whose;
    distance = Math.abs(at - from);
  });
  return found;
}

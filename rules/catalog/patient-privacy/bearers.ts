import type { Detail } from '../../reading/people/details/detail';
import { follows, isKindAt } from '../../reading/people/details/detail';
import { hasKind } from '../../reading/sentence';
import type { Bearer } from '../../rewrite/names';
import type { RuleContext } from '../../rule';
import { possessiveNear } from './report-details';

/** Tells of each name whose it is: the patient's, spoken of before or not, or a relative's. Reads the names of the draft once. */
export function bearersIn(context: RuleContext): (detail: Detail) => Bearer {
  const { people, sentences } = context;
  let relatives: ReadonlySet<string> | undefined;
  return (detail) => {
    const { sentence } = detail;
    relatives ??= new Set(sentences.filter((other) => people.patientIn(other)).flatMap((other) => people.detailsIn(other)).filter(isOfRelative).flatMap(wordsOf));
    const isRelative = !isOfRelative(detail) && wordsOf(detail).some((word) => relatives!.has(word));
    const first = people.patientIn(sentence)?.mentions[0];
    const isKnown = first !== undefined && (first.sentence.index < sentence.index || (first.sentence === sentence && first.from < detail.from));
    return { isAddressed: people.addressesOne(sentence), isKnown, isRelative, whose: isKnown && isAlone(context, detail) ? possessiveNear(context, detail) : 'their' };
  };
}

function isOfRelative({ kind, sentence, from }: Detail): boolean {
  return kind === 'name' && from > 0 && follows(sentence, from) && isKindAt(sentence, from - 1, 'relative');
}

/** Titles and initials tell nobody from another. */
function wordsOf({ sentence, from, to }: Detail): string[] {
  return sentence.tokens.slice(from, to).map(({ norm }) => norm.replace(/'s$/, '')).filter((word) => word.length > 3);
}

/** A pronoun is near, and nobody else whom it could mean. */
function isAlone({ sentences, people }: RuleContext, { sentence, from }: Detail): boolean {
  const before = sentences[sentence.index - 1];
  const near = before?.block === sentence.block ? [before, sentence] : [sentence];
  return near.some(({ kinds }) => hasKind({ kinds }, 'he-she', 'his-her')) && !near.some(({ kinds }) => hasKind({ kinds }, 'relative', 'clinician'))
    && people.detailsIn(sentence).every((detail) => detail.kind !== 'name' || detail.from === from);
}

import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import { follows, normAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import type { Draft } from '../text/draft';
import { replaceWithArticle } from './articles';
import { replace } from './edits';
import { withPreposition } from './remove-words';

/** A ward or bed that nobody can find: `in bed 12` becomes `on the ward`. */
export function vagueBed(draft: Draft, { sentence, from, to }: Detail): Edit {
  const span = spanOfTokens(sentence, from, to);
  const wide = withPreposition(draft, span, /in|on|at|from/);
  const preposition = /^\s*(\w+)/.exec(draft.source.text.slice(wide.start, span.start))?.[1]?.toLowerCase();
  if (preposition === 'from') return replace(draft, span, 'the ward');
  if (wide.start < span.start) return replace(draft, wide, 'on the ward');
  const isAlone = (from === 0 || !follows(sentence, from)) && (to === sentence.tokens.length || !follows(sentence, to));
  if (isAlone || /^(?:is|was|he's|she's)$/.test(normAt(sentence, from - 1))) return replace(draft, span, 'on the ward');
  const opens = /(?:^|[.!?]\s+|\n)$/.test(draft.source.text.slice(Math.max(0, span.start - 3), span.start));
  return { span, newText: opens ? 'The ward' : 'the ward' };
}

/** A named place by its kind: `St Brannock Hospital` becomes `the hospital`, `Nether Poole` `a small town`. Undefined where neither would fit. */
export function vaguePlace(draft: Draft, { sentence, from, to }: Detail): Edit | undefined {
  const { text } = draft.source;
  const span = spanOfTokens(sentence, from, to);
  const noun = kindOfPlace({ sentence, from, to });
  const possessive = /['’]s$/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  const preposition = normAt(sentence, from - 1) === 'the' ? normAt(sentence, from - 2) : normAt(sentence, from - 1);
  const hasThe = normAt(sentence, from - 1) === 'the';
  if (to < sentence.tokens.length && follows(sentence, to) && !goesOn.test(normAt(sentence, to))) return undefined;
  if (/\d\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start))) return undefined;
  if (noun) return replaceWithArticle(draft, span, `${hasThe ? noun : `the ${noun}`}${possessive}`);
  if (hasThe || !/^(?:in|from|near|to|at|outside|of|around|via)$/.test(preposition)) return undefined;
  return replaceWithArticle(draft, span, `a small town${possessive}`);
}

const goesOn = /^(?:and|but|with|when|because|to|in|at|for|on|she|he|we|i|they|it|who|while|after|before|as|so|or|that|by|from|until|since|where|if|then|about|over|is|was|has|had|came|comes|died|told|asked|kept|who's)$/;

const plainKinds = /^(?:hospital|infirmary|clinic|surgery|practice|hospice|ward|unit|home|school|primary|college|university|church|chapel|mosque|temple|pharmacy|station|pub|club|gym|park|farm|factory|mill|mine|market|shop|hotel|motel|airport|bridge|island|village|centre|center|academy|library|preschool|kindergarten|crèche|restaurant|bakery|dairy|cannery|warehouse)$/;

function kindOfPlace({ sentence, from, to }: Pick<Detail, 'sentence' | 'from' | 'to'>): string | undefined {
  for (let at = to - 1; at >= from; at--) {
    const word = normAt(sentence, at).replace(/'s$/, '');
    if (plainKinds.test(word)) return word;
    if (/^(?:general|regional|royal|memorial|mercy)$/.test(word)) return 'hospital';
    if (/^(?:street|road|lane|avenue|close|drive|brow|terrace|crescent|rd|ave|way)$/.test(word) || (word === 'st' && at === to - 1)) return 'local streets';
  }
  return undefined;
}

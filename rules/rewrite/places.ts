import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import { lengthAt } from '../reading/people/details/detail';
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
  return wide.start < span.start ? replace(draft, wide, 'on the ward') : replace(draft, span, 'the ward');
}

/** A named place by its kind: `St Brannock Hospital` becomes `the hospital`, `Nether Poole` `a small town`. */
export function vaguePlace(draft: Draft, { sentence, from, to }: Detail): Edit {
  const { text } = draft.source;
  const span = spanOfTokens(sentence, from, to);
  const noun = kindOfPlace({ sentence, from, to } as Detail);
  const isPossessive = /['’]s$/.test(text.slice(span.start, span.end));
  const hasThe = /\bthe\s+$/i.test(text.slice(Math.max(0, span.start - 5), span.start));
  if (noun) return replaceWithArticle(draft, span, hasThe ? noun : `the ${noun}`);
  return replaceWithArticle(draft, span, `${hasThe ? 'local area' : 'a small town'}${isPossessive ? "'s" : ''}`);
}

function kindOfPlace({ sentence, from, to }: Detail): string | undefined {
  for (let at = to - 1; at >= from; at--) {
    if (!lengthAt(sentence, at, 'facility', 'ward', 'place-word')) continue;
    const word = sentence.tokens[at]!.norm.replace(/'s$/, '');
    if (/^(?:hospital|infirmary|clinic|surgery|practice|hospice|ward|unit|home|school|primary|college|university|church|chapel|mosque|temple|pharmacy|chemist|station|pub|club|gym|park|street|road|lane|farm|factory|mill|mine|market|shop|hotel|motel|airport|bridge|island|village|town|city|centre|center|academy|library)$/.test(word)) return word;
    return /^(?:general|regional|royal|house|lodge)$/.test(word) ? 'hospital' : 'place';
  }
  return /^(?:general|regional|royal|infirmary|memorial|mercy)$/.test(sentence.tokens[to - 1]!.norm) ? 'hospital' : undefined;
}

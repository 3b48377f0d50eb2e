import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import { follows, isCapital, isKindAt, normAt, textAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import type { Draft } from '../text/draft';
import { replaceWithArticle } from './articles';
import { withoutPhrase } from './clauses';
import { replace } from './edits';
import { leaveOut, sayAs } from './ladder';
import type { Rung } from './ladder';

/** Family by no more than that: `his wife` becomes `a relative`, `two boys` becomes `children`; `with his wife` may go. */
export function vagueFamily(draft: Draft, detail: Detail): readonly (Rung | undefined)[] {
  const { sentence, from } = detail;
  return [sayAs(withoutFamily(draft, detail)), leaveOut(withoutPhrase(draft, { sentence, from, to: endOfName(sentence, detail.to) }))];
}

function withoutFamily(draft: Draft, { sentence, from, to }: Detail): Edit | undefined {
  const span = spanOfTokens(sentence, from, endOfName(sentence, to));
  const words = draft.source.text.slice(span.start, span.end);
  // "that mom of quads": the word before stands for the article; in "that her twin" it does not.
  const a = !/^(?:his|her|their)$/.test(normAt(sentence, from)) && /^(?:this|that|the|his|her|their|my|our|your|one|another|some|no|only|first|second|third|fourth)$/.test(normAt(sentence, from - 1)) && follows(sentence, from) ? '' : 'a ';
  const possessive = /['’]s$/.exec(words)?.[0] ?? '';
  const last = sentence.tokens[to - 1]!.norm.replace(/'s$/, '');
  if (/^(?:widowed|divorced|married|engaged|separated|orphaned)$/.test(last)) return undefined;
  if (/^(?:mother|father|mum|mom|dad|mam|matriarch)$/.test(sentence.tokens[from]!.norm) && normAt(sentence, from + 1) === 'of') return replaceWithArticle(draft, span, `${a}parent`);
  if (/^(?:boys|girls|sons|daughters|kids|children|twins|lads|quads|triplets|grandkids|grandchildren)$/.test(last)) return replaceWithArticle(draft, span, `children${possessive && '’'}`);
  if (/(?:sisters|brothers|cousins)$/.test(last) && from === 0 && isKindAt(sentence, from, 'number')) return replace(draft, span, `${normAt(sentence, from)} people`);
  if (/(?:sisters|brothers|cousins|uncles|aunts)$/.test(last)) return replaceWithArticle(draft, span, 'relatives');
  if (/\bat home\b/i.test(words)) return replaceWithArticle(draft, span, 'children at home');
  if (companion.test(last)) return replaceWithArticle(draft, span, `somebody${possessive}`);
  if (/^(?:bachelor|bride|groom|bridesmaid|orphan|widow|widower|spinster)$/.test(last)) {
    // "33, a bachelor" says what he is; "a widow came in" says who.
    const article = /^(?:an?|the)$/.exec(normAt(sentence, from))?.[0];
    return article && follows(sentence, from + 1) && !/,\s*$/.test(sentence.tokens[from]!.before) ? replace(draft, span, `${article === 'the' ? 'the' : 'a'} person`) : undefined;
  }
  return replaceWithArticle(draft, span, `${a}relative${possessive}`);
}

/** Near to somebody, and no kin. */
const companion = /^(?:(?:flat|house|room|band|team|ship|crew|class)mates?|land(?:lady|lord)|lodger|tenant|coach|foreman|priest|pastor|imam|pal|carers?|whānau|whanau|clan)$/;

/** The name after "his wife" goes with her. */
function endOfName(sentence: Detail['sentence'], at: number): number {
  let to = at;
  while (to < sentence.tokens.length && follows(sentence, to) && isCapital(sentence.tokens[to]!.text) && !isKindAt(sentence, to, 'weekday', 'month', 'season')) to++;
  // "Her brothers Ada and Bert"
  return to > at && normAt(sentence, to) === 'and' && isKindAt(sentence, to + 1, 'given-name', 'maybe-name', 'cap') && isCapital(textAt(sentence, to + 1)) ? to + 2 : to;
}

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

function withoutFamily(draft: Draft, { sentence, from: marked, to }: Detail): Edit | undefined {
  // "In '22, four girls": what stands before the comma is no kin.
  let comma = to - 1;
  while (comma > marked && !/,/.test(sentence.tokens[comma]!.before)) comma--;
  const from = comma > marked && !sentence.tokens.slice(marked, comma).some(({ norm }, index) => isKindAt(sentence, marked + index, 'relative') || kin.test(norm)) ? comma : marked;
  const span = spanOfTokens(sentence, from, endOfName(sentence, to));
  const words = draft.source.text.slice(span.start, span.end);
  // "that mom of quads": the word before stands for the article; in "that her twin" it does not.
  const a = !/^(?:his|her|their)$/.test(normAt(sentence, from)) && /^(?:this|that|the|his|her|their|my|our|your|one|another|some|no|only|first|second|third|fourth)$/.test(normAt(sentence, from - 1)) && follows(sentence, from) ? '' : 'a ';
  const possessive = /['’]s$/.exec(words)?.[0] ?? '';
  const last = sentence.tokens[to - 1]!.norm.replace(/'s$/, '');
  if (/\bat home\b/i.test(words)) return replaceWithArticle(draft, span, 'children at home');
  if (companion.test(last)) return replaceWithArticle(draft, span, `somebody${possessive}`);
  // "Himself with the", "three under five": words that name no kin take no noun of kin in their place.
  const isUnderAge = /^under$/.test(sentence.tokens[to - 2]?.norm ?? '') && to - from >= 3;
  if (isUnderAge) return replaceWithArticle(draft, { start: span.start, end: spanOfTokens(sentence, from, to).end }, 'young children');
  const hasKin = sentence.tokens.slice(from, to).some(({ norm }, index) => isKindAt(sentence, from + index, 'relative') || kin.test(norm));
  if (!hasKin || /^(?:with|the|of|a|and|who|in|on)$/.test(last)) return undefined;
  const had = /^(?:had|has|have|having|got|with)$/.exec(normAt(sentence, from))?.[0];
  if (had && to - from > 1) {
    const rest = spanOfTokens(sentence, from + 1, to);
    return replace(draft, rest, children.test(last) ? 'children' : relatives.test(last) ? 'relatives' : 'a relative');
  }
  if (/^(?:widowed|divorced|married|engaged|separated|orphaned)$/.test(last)) return undefined;
  if (/^(?:mother|father|mum|mom|dad|mam|matriarch)$/.test(sentence.tokens[from]!.norm) && normAt(sentence, from + 1) === 'of') return replaceWithArticle(draft, span, `${a}parent`);
  // "The twins' toes": an apostrophe behind a plural stands outside the words.
  const isOwner = /^['’](?=\s)/.test(draft.source.text.slice(span.end)) && /s$/.test(last);
  if (children.test(last)) {
    const article = /^the$/.test(normAt(sentence, from)) ? 'the ' : '';
    return isOwner || possessive ? replaceWithArticle(draft, { start: span.start, end: span.end + (isOwner ? 1 : 0) }, `${article}children’s`) : replaceWithArticle(draft, span, 'children');
  }
  if (/(?:sisters|brothers|cousins)$/.test(last) && from === 0 && isKindAt(sentence, from, 'number')) return replace(draft, span, `${normAt(sentence, from)} people`);
  if (relatives.test(last)) return replaceWithArticle(draft, { start: span.start, end: span.end + (isOwner ? 1 : 0) }, isOwner ? 'relatives’' : 'relatives');
  if (/^(?:bachelor|bride|groom|bridesmaid|orphan|widow|widower|spinster)$/.test(last)) {
    // "33, a bachelor" says what he is; "a widow came in" says who.
    const article = /^(?:an?|the)$/.exec(normAt(sentence, from))?.[0];
    return article && follows(sentence, from + 1) && !/,\s*$/.test(sentence.tokens[from]!.before) ? replace(draft, span, `${article === 'the' ? 'the' : 'a'} person`) : undefined;
  }
  return replaceWithArticle(draft, span, `${a}relative${possessive}`);
}

/** Near to somebody, and no kin. */
const companion = /^(?:(?:flat|house|room|band|team|ship|crew|class)mates?|land(?:lady|lord)|lodger|tenant|coach|foreman|priest|pastor|imam|pal|carers?|whānau|whanau|clan)$/;

const children = /^(?:boys|girls|sons|daughters|kids|children|twins|lads|quads|quadruplets|triplets|grandkids|grandchildren|grandsons|granddaughters|stepsons|stepdaughters|babies)$/;
const relatives = /(?:sisters|brothers|cousins|uncles|aunts|aunties|nephews|nieces|wives|husbands|siblings|parents|grandparents|grannies|nanas|mothers|fathers|mums|moms|dads|in-laws|relatives)$/;
/** Kin that the lists of relatives do not hold, and words made of them. */
const kin = /(?:mother|father|mum|mom|mam|dad|daddy|granny|grandma|grandad|nan|nana|baba|gogo|son|daughter|brother|sister|sis|bro|wife|wives|husband|partner|fianc[eé]e?|cousin|uncle|aunt|auntie|nephew|niece|twin|boy|girl|lad|kid|child|children|babies|baby|quad|triplet|quadruplet|orphan|bachelor|bride|groom|widow|widower|spinster|bridesmaid|family|parent|sibling|ex|in-law|missus|hubby|mokopuna|whanau|eldest|youngest|oldest|girlfriend|boyfriend|matriarch)s?(?:['’]s|['’])?(?:-in-law|-to-be)?$/;

/** The name after "his wife" goes with her. */
function endOfName(sentence: Detail['sentence'], at: number): number {
  let to = at;
  if (/['’]s?$/.test(textAt(sentence, at - 1))) return at;
  while (to < sentence.tokens.length && follows(sentence, to) && isCapital(sentence.tokens[to]!.text) && !isKindAt(sentence, to, 'weekday', 'month', 'season')) to++;
  // "Her brothers Ada and Bert"
  return to > at && normAt(sentence, to) === 'and' && isKindAt(sentence, to + 1, 'given-name', 'maybe-name', 'cap') && isCapital(textAt(sentence, to + 1)) ? to + 2 : to;
}

import type { RuleContext } from '../rule';
import type { Draft } from '../text/draft';
import type { Sentence } from './sentence';
import { hasKind } from './sentence';

/** Guidelines live about five years. Without a date of its own a draft is read as if written when they were last looked through. */
const yearsCurrent = 5;
const oldestCurrent = 2019;

/** The oldest year of a guideline that is not remarked on. There is no clock here: the draft's own date decides, if it has one. */
export function oldestCurrentYear(draft: Draft): number {
  const year = /\b(20\d\d)\b/.exec(draft.front.date ?? '')?.[1];
  return year ? Number(year) - yearsCurrent : oldestCurrent;
}

/** The years a sentence names. */
export function yearsIn(sentence: Sentence): number[] {
  return sentence.tokens.filter((_, at) => sentence.hits[at]!.some((hit) => hit.kind === 'year')).map((token) => Number(token.text));
}

/** True when readers can tell which edition is meant: a year, a link, a footnote or a reference stands by the sentence. */
export function isDated({ draft, sentences, sources }: RuleContext, sentence: Sentence): boolean {
  const { block } = sentence;
  if (block.links.some((link) => !isShopLink(link.url)) || block.notes.length > 0) return true;
  const near = [sentences[sentence.index - 1], sentence, sentences[sentence.index + 1]]
    .filter((other) => other !== undefined && other.block === block) as Sentence[];
  const oldest = oldestCurrentYear(draft);
  if (near.some((other) => yearsIn(other).some((year) => year >= oldest) || /\b\d(?:st|nd|rd|th) ed(?:ition)?\b/.test(other.text))) return true;
  if (sources.near(sentence).some((backing) => backing.isEvidence && backing.kind !== 'named-body' && backing.kind !== 'pointer')) return true;
  const post = draft.isThread ? draft.blocks.filter((other) => other.post === block.post) : rowOf(draft, sentence);
  return post.some((other) => other.links.some((link) => !isShopLink(link.url)));
}

function rowOf(draft: Draft, { block }: Sentence): Draft['blocks'] {
  return block.row === undefined ? [] : draft.blocks.filter((other) => other.row === block.row);
}

/** An address that pays whoever sent the reader there. */
export function isShopLink(url: string): boolean {
  return /[?&](?:aff\w*|ref\w*|r|via|tag|code|promo|coupon|discount|partner|sca_ref|irclickid)=|\/(?:shop|store|buy|order|cart|checkout|ref|go)\b|amzn\.to|ltk\.|linktr\.ee|\/(?:discount|promo)/i.test(url);
}

/** True when the sentence tells what became of a guideline, or what was done before, rather than what to do. */
export function isHistory(sentence: Sentence): boolean {
  return hasKind(sentence, 'replaced') && !hasKind(sentence, 'still');
}

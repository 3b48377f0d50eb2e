import type { Span } from '../model';
import type { RuleContext } from '../rule';
import type { Link } from '../text/draft';
import { isShopLink } from './guidance';
import { cuesNamed, hasCue, hasKind, spanOfCue, spanOfSentence, spanOfTokens } from './sentence';
import type { Sentence } from './sentence';

/** Words that steer readers to a product. */
export interface Promotion {
  readonly sentence: Sentence;
  readonly span: Span;
}

/** Praise, offers and ties in a draft, one finding a sentence. Each counts only where something is sold. */
export function promotionsIn({ sentences }: RuleContext): Promotion[] {
  return sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'alt') return [];
    const spans = [...offersIn(sentence), ...tiesIn(sentences, sentence), ...praiseIn(sentences, sentence)];
    return spans.length ? [{ sentence, span: around(sentence, spans) }] : [];
  });
}

/** A short sentence as a whole; else from the first to the last, unless that would swallow a paragraph. */
function around(sentence: Sentence, spans: readonly Span[]): Span {
  const whole = spanOfSentence(sentence);
  if (whole.end - whole.start <= 100) return whole;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return end - start <= 150 ? { start, end } : spans[0]!;
}

function offersIn(sentence: Sentence): Span[] {
  const code = codeIn(sentence);
  const link = shopLinkIn(sentence);
  const offers = cuesNamed(sentence, 'offer').map((cue) => spanOfCue(sentence, cue));
  const isBacked = code !== undefined || link !== undefined || hasProduct(sentence) || hasCue(sentence, 'praise', 'tie');
  if (isBacked && hasCue(sentence, 'praise', 'tie')) offers.push(...cuesNamed(sentence, 'link-offer').map((cue) => spanOfCue(sentence, cue)));
  return [
    ...(code === undefined ? [] : [spanOfTokens(sentence, code, code + 1)]),
    ...(link ? [link.span] : []),
    ...(isBacked ? offers : []),
  ];
}

/** A token shaped like a discount code: `NURSEJO15`, or capitals where a code is asked for. */
export function codeIn(sentence: Sentence): number | undefined {
  const isOffer = hasKind(sentence, 'discount') || hasCue(sentence, 'offer') || /\b(?:code|promo|coupon|voucher|checkout|register|order|box)\b/i.test(sentence.text);
  const at = sentence.tokens.findIndex(({ text }, index) => {
    if (!/^[A-Z]{4,}\d{0,3}$/.test(text) || hasWord(sentence, index)) return false;
    if (/^[A-Z]{5,}(?:[1-9]0|[1-9]5|100)$/.test(text)) return isOffer || !/^(?:COVID|PARTNER|STEP|SELECT|TRIAL)/.test(text);
    const before = sentence.tokens.slice(Math.max(0, index - 4), index);
    return isOffer && before.some(({ norm }) => /^(?:code|promo|coupon|voucher|use|enter|type|put|pop|quote|whisper|mention)$/.test(norm));
  });
  return at < 0 ? undefined : at;
}

/** Abbreviations that are known words are no code. */
function hasWord(sentence: Sentence, at: number): boolean {
  return sentence.hits[at]!.some((hit) => hit.kind === 'guideline-body' || hit.kind === 'evidence-body');
}

function shopLinkIn(sentence: Sentence): Link | undefined {
  const base = sentence.block.span.start;
  return sentence.block.links.find((link) => link.span.end > base + sentence.start && link.span.start < base + sentence.end && isShopLink(link.url));
}

/** A tie is worth a word where a product is at hand in the paragraph. */
function tiesIn(sentences: readonly Sentence[], sentence: Sentence): Span[] {
  const ties = cuesNamed(sentence, 'tie');
  return ties.length && sentences.some((other) => other.block === sentence.block && hasProduct(other)) ? ties.map((cue) => spanOfCue(sentence, cue)) : [];
}

function praiseIn(sentences: readonly Sentence[], sentence: Sentence): Span[] {
  const praise = cuesNamed(sentence, 'praise');
  return praise.length && near(sentences, sentence).some(hasProduct) ? praise.map((cue) => spanOfCue(sentence, cue)) : [];
}

/** The sentence and the two before it in its block. */
function near(sentences: readonly Sentence[], sentence: Sentence): Sentence[] {
  return sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 1).filter(({ block }) => block === sentence.block);
}

/** Something that can be bought: a kind of thing, or a brand-like name. */
function hasProduct(sentence: Sentence): boolean {
  return hasKind(sentence, 'product-noun', 'supplement') || sentence.hits.some((hits, at) => hits.some((hit) => hit.kind === 'cap') && isBrandLike(sentence, at));
}

function isBrandLike(sentence: Sentence, at: number): boolean {
  const known = ['given-name', 'surname', 'weekday', 'month', 'honorific', 'place', 'place-word', 'guideline-body', 'clinician', 'facility', 'employer'];
  return !sentence.hits[at]!.some((hit) => known.includes(hit.kind)) && !isName(sentence, at);
}

/** `Sister Achieng`: who follows a title is a person. */
function isName(sentence: Sentence, at: number): boolean {
  const title = /^(?:dr|doctor|mr|mrs|ms|miss|sr|sister|nurse|matron|prof|professor|father|pastor|aunty|uncle|the|a|i)\.?$/;
  return title.test(sentence.tokens[at]!.norm) || title.test(sentence.tokens[at - 1]?.norm ?? '');
}

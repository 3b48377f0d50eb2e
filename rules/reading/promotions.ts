import { oncePerReview } from '../once-per-review';
import type { Span } from '../model';
import type { RuleContext } from '../rule';
import type { Link } from '../text/draft';
import { isShopLink } from './guidance';
import { isTown } from './people/gazetteer';
import { remembered } from './remembered';
import { cuesNamed, hasCue, hasKind, hitsOf, spanOfCue, spanOfSentence, spanOfTokens } from './sentence';
import type { Sentence, SentenceReading } from './sentence';

/** Words that steer readers to a product. */
export interface Promotion {
  readonly sentence: Sentence;
  readonly span: Span;
}

/** Praise, offers and ties in a draft, one finding a sentence. Each counts only where something is sold. */
export const promotionsIn = oncePerReview(({ sentences }: RuleContext): readonly Promotion[] => {
  return sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'alt') return [];
    const spans = [...offersIn(sentence), ...tiesIn(sentences, sentence), ...praiseIn(sentences, sentence)];
    return spans.length ? [{ sentence, span: around(sentence, spans) }] : [];
  });
});

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
  const offers = cuesNamed(sentence, 'offer', ...(hasGoods(sentence) ? ['call-to-buy'] : [])).map((cue) => spanOfCue(sentence, cue));
  const isBacked = code !== undefined || link !== undefined || offers.length > 1 || hasGoods(sentence) || hasBrand(sentence) || hasCue(sentence, 'praise', 'tie');
  if (isBacked && hasCue(sentence, 'praise', 'tie')) offers.push(...cuesNamed(sentence, 'link-offer').map((cue) => spanOfCue(sentence, cue)));
  return [
    ...(code === undefined ? [] : [spanOfTokens(sentence, code, code + 1)]),
    ...(link ? [link.span] : []),
    ...(isBacked ? offers : []),
  ];
}

/** A token shaped like a discount code: `NURSEJO15`, or capitals where a code is asked for. */
export const codeIn = remembered((sentence: SentenceReading): number | undefined => {
  const isOffer = hasKind(sentence, 'discount') || hasCue(sentence, 'offer') || /\b(?:code|promo|coupon|voucher|checkout|register|order|box)\b/i.test(sentence.text);
  const at = sentence.tokens.findIndex(({ text }, index) => {
    if (!/^[A-Z]{4,}\d{0,3}$/.test(text) || hasWord(sentence, index)) return false;
    if (/^[A-Z]{5,}(?:[1-9]0|[1-9]5|100)$/.test(text)) return isOffer || !/^(?:COVID|PARTNER|STEP|SELECT|TRIAL)/.test(text);
    const before = sentence.tokens.slice(Math.max(0, index - 4), index);
    return isOffer && before.some(({ norm }) => /^(?:code|promo|coupon|voucher|use|enter|type|put|pop|quote|whisper|mention)$/.test(norm));
  });
  return at < 0 ? undefined : at;
});

/** Abbreviations that are known words are no code. */
function hasWord(sentence: SentenceReading, at: number): boolean {
  return sentence.hits[at]!.some((hit) => hit.kind === 'guideline-body' || hit.kind === 'evidence-body');
}

function shopLinkIn(sentence: Sentence): Link | undefined {
  const base = sentence.block.span.start;
  return sentence.block.links.find((link) => link.span.end > base + sentence.start && link.span.start < base + sentence.end && isShopLink(link.url));
}

/** What a seller gave is worth a word beside anything that may be sold; a bond that work and family make as well, only beside goods or an offer. */
function tiesIn(sentences: readonly Sentence[], sentence: Sentence): Span[] {
  const ties = cuesNamed(sentence, 'tie', 'bond');
  if (!ties.length) return [];
  const block = sentences.filter((other) => other.block === sentence.block);
  const isForSale = block.some((other) => hasGoods(other) || hasCue(other, 'offer') || hasKind(other, 'company-person'));
  const isNamed = isForSale || block.some(hasBrand);
  return ties.filter(({ name }) => (name === 'bond' ? isForSale : isNamed)).map((cue) => spanOfCue(sentence, cue));
}

function praiseIn(sentences: readonly Sentence[], sentence: Sentence): Span[] {
  const praise = cuesNamed(sentence, 'praise');
  if (!praise.length || isOfPeople(sentence)) return [];
  const around = near(sentences, sentence);
  if (around.some((other) => hasCue(other, 'home-made'))) return [];
  return around.some((other) => hasGoods(other) || hasBrand(other)) ? praise.map((cue) => spanOfCue(sentence, cue)) : [];
}

/** The sentence and the two before it in its block. */
function near(sentences: readonly Sentence[], sentence: Sentence): Sentence[] {
  return sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 1).filter(({ block }) => block === sentence.block);
}

/** `You are simply the best`: thanks to people, with nothing for sale in the sentence. */
function isOfPeople(sentence: Sentence): boolean {
  if (hasGoods(sentence)) return false;
  return hasCue(sentence, 'praises-people');
}

/** A kind of thing that can be bought. */
function hasGoods(sentence: Sentence): boolean {
  return hitsOf(sentence, 'product-noun', 'supplement').some(({ at }) => !isBooking(sentence, at));
}

/** `Book now`, `book by phone`: an appointment, and no book. */
function isBooking({ tokens }: Sentence, at: number): boolean {
  return tokens[at]!.norm === 'book' && (at === 0 || /^(?:now|here|online|today|by|at|through|via|your|in|on|with|to|or|can|please)$/.test(tokens[at + 1]?.norm ?? ''));
}

/** A name that may be a brand: not of a person, a place, a day, a body, an illness or a people. */
function hasBrand(sentence: Sentence): boolean {
  return sentence.hits.some((hits, at) => hits.some((hit) => hit.kind === 'cap') && isBrandLike(sentence, at));
}

const known = new Set([
  'given-name', 'surname', 'weekday', 'weekdays', 'month', 'honorific', 'place', 'place-word', 'wide-place', 'big-city', 'guideline-body', 'evidence-body', 'clinician', 'facility',
  'employer', 'origin', 'tongue', 'condition', 'vaccine', 'procedure', 'test', 'caps', 'religion', 'faith-word', 'holiday', 'relative', 'specialty', 'journal', 'channel',
]);

function isBrandLike(sentence: Sentence, at: number): boolean {
  return !isKnown(sentence, at) && !isName(sentence, at) && !isOfInstitution(sentence, at) && !/^(?:in|near|around|across|outside|leaving|left|visit|along|on)$/.test(sentence.tokens[at - 1]?.norm ?? '') && !isTown(sentence.tokens[at]!.text);
}

function isKnown(sentence: Sentence, at: number): boolean {
  return sentence.hits[at]!.some((hit) => known.has(hit.kind));
}

/** `Galway University`, `Friends of Ward 3`: capitals that stand with the word for an institution or an event. */
function isOfInstitution({ tokens, hits }: Sentence, at: number): boolean {
  let from = at;
  while (from > 0 && /^(?:\p{Lu}|of$|and$|&$|the$)/u.test(tokens[from - 1]!.text) && !/[,.;:!?]/.test(tokens[from]!.before)) from--;
  for (let to = from; to < tokens.length && (to <= at || /^(?:\p{Lu}|of$|and$|&$|the$)/u.test(tokens[to]!.text)); to++) if (hits[to]!.some(({ kind }) => kind === 'institution')) return true;
  return false;
}

/** `Sister Achieng`: who follows a title or a given name is a person. */
function isName(sentence: Sentence, at: number): boolean {
  const title = /^(?:dr|doctor|mr|mrs|ms|miss|sr|sister|nurse|matron|prof|professor|father|pastor|aunty|auntie|aunt|uncle|the|a|i)\.?$/;
  return title.test(sentence.tokens[at]!.norm) || title.test(sentence.tokens[at - 1]?.norm ?? '') || (at > 0 && sentence.hits[at - 1]!.some(({ kind }) => kind === 'given-name'));
}

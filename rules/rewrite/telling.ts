import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import { endsClause, follows, isKindAt, normAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import type { Draft } from '../text/draft';
import { replaceWithArticle } from './articles';
import { removeWords } from './remove-words';

/**
 * Takes out words that the sentence stands without: between commas or brackets, or at the end of a clause with the preposition
 * that led to them. Undefined where a hole would be left.
 */
export function withoutTelling(draft: Draft, { sentence, from, to }: Detail): Edit | undefined {
  const start = from > 0 && follows(sentence, from) && /^(?:with|in|wearing)$/.test(normAt(sentence, from - 1)) ? from - 1 : from;
  if (start === 0 || !endsClause(sentence, to)) return undefined;
  const isLed = start < from || /^(?:with|in|wearing|wore|by|through|off|on)$/.test(normAt(sentence, from));
  const isAside = !follows(sentence, start) && to < sentence.tokens.length && !follows(sentence, to);
  if (!isLed && !isAside) return undefined;
  // "was in the kilt", "came with": the words before wait for these.
  if (!isAside && /^(?:is|was|are|were|be|been|still|and|or|but|came|comes|left|on|at|of|to|the|a|an|he's|she's|only|not|just|all)$/.test(normAt(sentence, start - 1))) return undefined;
  return removeWords(draft, spanOfTokens(sentence, start, to));
}

/** `his parrot` → `a pet`, where an animal is what is told. */
export function vagueAnimal(draft: Draft, { sentence, from, to: marked }: Detail): Edit | undefined {
  const named = sentence.tokens.findIndex(({ before }, index) => index > from && index < marked && /^,\s*$/.test(before));
  const isNamed = !sentence.tokens.slice(named, marked).some((_, index) => isKindAt(sentence, named + index, 'animal'));
  // "His budgie, Gordie, yelled": the name goes with its commas.
  const to = named > 0 && isNamed ? named : marked;
  if (!sentence.tokens.slice(from, to).some((_, index) => isKindAt(sentence, from + index, 'animal')) || !/^(?:his|her|their)$/.test(normAt(sentence, from))) return undefined;
  const isMany = /[^s]s$/.test(normAt(sentence, to - 1));
  const possessive = /'s$/.test(normAt(sentence, to - 1)) ? '’s' : '';
  const { start } = spanOfTokens(sentence, from, to);
  const { end } = spanOfTokens(sentence, from, marked);
  const comma = to < marked && draft.source.text[end] === ',' ? 1 : 0;
  return replaceWithArticle(draft, { start, end: end + comma }, isMany ? 'some animals' : `a pet${possessive}`);
}

/** `a Latvian sailor` → `a sailor`: the article fits what is left. */
export function withoutOrigin(draft: Draft, { sentence, from, to }: Detail): Edit | undefined {
  const { text } = draft.source;
  const next = sentence.tokens[to];
  if (!next || from === 0 || !/^(?:a|an|the|this|that|our|one|another|young|old|elderly|lovely)$/.test(normAt(sentence, from - 1)) || !follows(sentence, from) || !follows(sentence, to)) return undefined;
  const rest = spanOfTokens(sentence, to, to + 1);
  const span = { start: spanOfTokens(sentence, from, to).start, end: rest.end };
  return replaceWithArticle(draft, span, text.slice(rest.start, rest.end));
}

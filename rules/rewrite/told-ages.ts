import type { Detail } from '../reading/people/details/detail';
import { follows, isKindAt, normAt } from '../reading/people/details/detail';
import { spanOfTokens } from '../reading/sentence';
import { numberLength, numberValue } from '../reading/values/numbers';
import type { Draft } from '../text/draft';
import { decadeOf } from './ages';
import type { Possessive } from './ages';
import { replaceWithArticle } from './articles';
import { withoutPhrase } from './clauses';
import { replace } from './edits';
import { leaveOut, sayAs } from './ladder';
import type { Rung } from './ladder';

/** Ages that are no number of years: `a week shy of ninety`, `her fortieth birthday`, `in her nineties`, `Year 9`. Undefined for those that are. */
export function agesToldOtherwise(draft: Draft, detail: Detail, whose: Possessive): readonly (Rung | undefined)[] | undefined {
  const { sentence, from, to } = detail;
  const words = sentence.tokens.slice(from, to).map(({ norm }) => norm).join(' ');
  const span = spanOfTokens(sentence, from, to);
  const gone = leaveOut(withoutPhrase(draft, detail));
  if (/^(?:nonagenarian|centenarian|supercentenarian)$/.test(words)) return [sayAs(replaceWithArticle(draft, span, 'person of 90 or older'))];
  if (/^in .*(?:nineties|90s)$/.test(words)) return [sayAs(replace(draft, span, '90 or older')), gone];
  if (/\b(?:shy|short|off|pushing|nudging|nearing|approaching|touching|knocking|getting|going|side of|coming|closing|creeping|edging|well|past|over|beyond)\b/.test(words) && isKindAt(sentence, to - 1, 'number')) {
    const near = nearly(detail);
    const band = near === undefined ? undefined : decadeOf(/\b(?:past|over|beyond|wrong|far)\b/.test(words) || near >= 90 ? near : near - 1, whose);
    const isLinked = /^(?:is|was|he's|she's|now)$/.test(normAt(sentence, from - 1)) || !follows(sentence, from);
    return [band && isLinked ? sayAs(replace(draft, span, band)) : undefined, gone];
  }
  if (/\bbirthday$/.test(words)) return [sayAs(replace(draft, span, /^(?:his|her|their)\b/.test(words) ? `${words.split(' ')[0]!} birthday` : 'a birthday')), gone];
  return /\b(?:born|class|year|yr|grade|form|std|standard|primary|score|old enough|too young|remembers?|remembered|telegram|letter|card|birthday)\b/.test(words) && !/\bold$/.test(words) || !hasNumber(detail) && !/\b(?:day|week|month|hour) old$/.test(words) ? [gone] : undefined;
}

function nearly({ sentence, from, to }: Detail): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    const length = numberLength(sentence.tokens, at);
    if (length && !(at > from && numberLength(sentence.tokens, at - 1) > length)) return numberValue(sentence.tokens, at, length);
  }
  return undefined;
}

function hasNumber({ sentence, from, to }: Detail): boolean {
  return sentence.tokens.slice(from, to).some(({ norm }, index) => /\d/.test(norm) || numberLength(sentence.tokens, from + index) > 0);
}

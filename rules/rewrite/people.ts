import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import { follows, isCapital, isKindAt, normAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import type { Draft } from '../text/draft';
import { replaceWithArticle } from './articles';
import { replace } from './edits';
import { removeWords } from './remove-words';

/** A name's place taken by `the patient`; after `his wife` the name goes, and so it does where somebody is greeted by it. */
export function withoutName(draft: Draft, { sentence, from, to }: Detail, isAddressed: boolean): Edit {
  const { text } = draft.source;
  const span = spanOfTokens(sentence, from, to);
  const possessive = /['’]s$/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  const isBehindNoun = isKindAt(sentence, from - 1, 'relative', 'person-noun', 'occupation', 'patient') && from > 0;
  if (isBehindNoun && !possessive) return removeWords(draft, span);
  const endsBehind = /^\s*[,!.:;?…)—–-]|^\s*(?:\n|$)/.test(text.slice(span.end));
  if (isAddressed && endsBehind && (from === 0 || /,\s*$/.test(sentence.tokens[from]!.before) || /^(?:hi|hello|hey|dear|dearest|thanks|you|ah|sorry|thank|well|oh|no|yes)$/.test(normAt(sentence, from - 1)))) {
    return normAt(sentence, from - 1) === 'dear' ? replace(draft, span, 'all') : removeWords(draft, span);
  }
  const isAfterDeterminer = /^(?:the|a|an|my|our|this|that|old|young|little|poor)$/.test(normAt(sentence, from - 1));
  const newText = `${isAfterDeterminer ? 'patient' : 'the patient'}${possessive}`;
  // The number of a post may stand before: "2/ Ana had put …".
  return from === 0 ? { span, newText: newText[0]!.toUpperCase() + newText.slice(1) } : replaceWithArticle(draft, span, newText);
}

/** `a retired roofer` becomes `a patient`; `who drives the 49` becomes `who works`. Undefined where neither would read well. */
export function withoutOccupation(draft: Draft, { sentence, from, to }: Detail): Edit | undefined {
  const span = spanOfTokens(sentence, from, to);
  const first = normAt(sentence, from);
  if (/^(?:plays|played|plays|sings|sang|flew|leads|led)$/.test(first)) return undefined;
  if (/^(?:your|his|her)$/.test(first)) return replace(draft, span, `${first} work`);
  if (isVerb.test(first)) return replace(draft, span, /ing$/.test(first) ? 'working' : isPast(first) ? 'worked' : 'works');
  if (/^(?:a|an|the)$/.test(first)) return replace(draft, span, `${first === 'an' ? 'a' : first} patient`);
  const before = normAt(sentence, from - 1);
  if (from === 0 || !follows(sentence, from) || /^(?:is|was|by|as|from|for|to|and|of|with|or|be|been)$/.test(before)) return replace(draft, span, 'a patient');
  return /^(?:a|an|the|this|that|one|our|my|another|poor|lovely|old|young|wee)$/.test(before) ? replaceWithArticle(draft, span, 'patient') : undefined;
}

const isVerb = /^(?:drives|drove|driving|teaches|taught|works|worked|working|runs|ran|keeps|kept|owns|owned|coaches|coached|conducts|conducted|judges|judged|hosts|hosted|presents|presented|captains|captained|fishes|fished|farms|farmed|manages|managed|mines|mined|calls|called)$/;

function isPast(verb: string): boolean {
  return /ed$/.test(verb) || /^(?:drove|taught|ran|kept|sang|flew|built|led|fought|sold|was|had)$/.test(verb);
}

/** Family by no more than that: `his wife` becomes `a relative`, `two boys` becomes `children`. */
export function withoutFamily(draft: Draft, { sentence, from, to }: Detail): Edit | undefined {
  const span = spanOfTokens(sentence, from, endOfName(sentence, to));
  const words = draft.source.text.slice(span.start, span.end);
  const possessive = /['’]s$/.exec(words)?.[0] ?? '';
  const last = sentence.tokens[to - 1]!.norm.replace(/'s$/, '');
  if (/^(?:widowed|divorced|married|engaged|separated|orphaned)$/.test(last)) return undefined;
  if (/^(?:mother|father|mum|mom|dad|mam|matriarch)$/.test(sentence.tokens[from]!.norm) && normAt(sentence, from + 1) === 'of') return replaceWithArticle(draft, span, 'a parent');
  if (/^(?:boys|girls|sons|daughters|kids|children|twins|lads|quads|triplets|grandkids|grandchildren)$/.test(last)) return replaceWithArticle(draft, span, `children${possessive && '’'}`);
  if (/(?:sisters|brothers|cousins|uncles|aunts)$/.test(last)) return replaceWithArticle(draft, span, 'relatives');
  if (/^(?:bachelor|bride|groom|bridesmaid|orphan|widow|widower|spinster)$/.test(last)) return replaceWithArticle(draft, span, 'person');
  return replaceWithArticle(draft, span, `a relative${possessive}`);
}

/** The name after "his wife" goes with her. */
function endOfName(sentence: Detail['sentence'], at: number): number {
  let to = at;
  while (to < sentence.tokens.length && follows(sentence, to) && isCapital(sentence.tokens[to]!.text) && !isKindAt(sentence, to, 'weekday', 'month', 'season')) to++;
  return to;
}

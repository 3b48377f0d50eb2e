import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import { isKindAt, lengthAt, normAt } from '../reading/people/details/detail';
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
  return replaceWithArticle(draft, span, `${isAfterDeterminer ? 'patient' : 'the patient'}${possessive}`);
}

/** `a retired roofer` becomes `a patient`; `who drives the 49` becomes `who works`. */
export function withoutOccupation(draft: Draft, { sentence, from, to }: Detail): Edit {
  const span = spanOfTokens(sentence, from, to);
  const first = normAt(sentence, from);
  if (!lengthAt(sentence, from, 'occupation') && !/^(?:retired|a|an|the|former|apprentice|owner|manager|captain|head|principal)$/.test(first)) {
    if (/^(?:your|his|her|their)$/.test(first)) return replace(draft, span, `${first} work`);
    if (/ing$/.test(first)) return replace(draft, span, 'working');
    return replace(draft, span, isPast(first) ? 'worked' : 'works');
  }
  const isOwnedOrPlain = /^(?:a|an|the|this|that|one|our|my)$/.test(normAt(sentence, from - 1)) || /^(?:a|an|the)$/.test(first);
  const noun = isKindAt(sentence, from - 1, 'person-noun', 'patient') ? 'by trade' : isOwnedOrPlain ? 'patient' : 'a patient';
  return replaceWithArticle(draft, span, /^(?:a|an|the)$/.test(first) ? `${first === 'an' ? 'a' : first} patient` : noun);
}

function isPast(verb: string): boolean {
  return /ed$/.test(verb) || /^(?:drove|taught|ran|kept|sang|flew|built|led|fought|sold|was|had)$/.test(verb);
}

/** Family by no more than that: `his wife` becomes `a relative`, `two boys` becomes `children`. */
export function withoutFamily(draft: Draft, { sentence, from, to }: Detail): Edit | undefined {
  const span = spanOfTokens(sentence, from, to);
  const words = draft.source.text.slice(span.start, span.end);
  const possessive = /['’]s$/.exec(words)?.[0] ?? '';
  const last = sentence.tokens[to - 1]!.norm.replace(/'s$/, '');
  if (/^(?:widowed|divorced|married|engaged|separated|orphaned)$/.test(last)) return undefined;
  if (/^(?:boys|girls|sons|daughters|kids|children|twins|lads|quads|triplets|grandkids|grandchildren)$/.test(last)) return replaceWithArticle(draft, span, `children${possessive && '’'}`);
  if (/(?:sisters|brothers|cousins|uncles|aunts)$/.test(last)) return replaceWithArticle(draft, span, 'relatives');
  if (/^(?:bachelor|bride|groom|bridesmaid|orphan|widow|widower|spinster)$/.test(last)) return replaceWithArticle(draft, span, 'person');
  return replaceWithArticle(draft, span, `a relative${possessive}`);
}

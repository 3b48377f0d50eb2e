import type { Sentence } from '../sentence';

/** Words that send the reader to a source given elsewhere in the draft. */
const back = new RegExp(
  String.raw`\b(?:(?:the |that |this |its )?(?:same|very same) (?:\w+ )?(?:paper|trial|study|review|source|reference|report|page|link|data ?set|document|toolkit|survey|meta-analysis|guideline|guidance|cohort|analysis|authors|team|leaflet|chapter|table|ref)|(?:that|the|this) (?:link|paper|reference|citation) (?:above|there|earlier|again)|(?:link|paper|source|reference|ref|trial|study|citation|review|page|doi) (?:is )?(?:above|in (?:the )?(?:last|previous|first|next) (?:post|tweet|slide|one))|(?:above|cited|linked|quoted) (?:paper|trial|study|review|source|link)|(?:figures?|numbers?|stats|statistics|data|rows?|all of (?:it|this|that)|everything)(?: \w+){0,4} (?:is|are|comes?|came|taken)(?: \w+){0,2} from|as above|ibid|op\. cit)\b`,
  'i',
);

const forward = /^\W*(?:sources?|refs?|references?|citations?|evidence|data|paper|study|trial|link|more|details|read more|full (?:paper|text|story)|see|here(?:'|’)?s (?:the|that) (?:paper|link|study|trial|source)|here is the (?:paper|link|study)|it'?s (?:all )?(?:here|in)|from|from the|that'?s from|that is from|that comes from|this is from|these are from|those are from|both from|all from|the (?:source|paper|link|reference|trial|study|review)|slide \d+ has the)\b\W*/i;

const elsewhere = /\b(?:(?:links?|refs?|references?|sources?|citations?|papers?|dois?|studies|full list)(?: are| is|'s)?(?: all| both| listed| given)? (?:in|below|at|under|on) (?:(?:the |my |first )*(?:comments?|replies|reply|thread|end|bottom|bio|next (?:post|tweet|slide)|last (?:post|tweet|slide)|slide|description|caption|notes|footnotes?)|here)|(?:refs?|references?|sources?|links?) below|full references|reference list)\b/i;

/** `same paper`, `figures from the review above`: what was cited before backs this sentence as well. */
export function pointsBack(sentence: Sentence): boolean {
  return back.test(sentence.text);
}

/** `Source: …`, `That's from …`: the sentence says where the one before it comes from. */
export function namesSourceOfLast(sentence: Sentence): boolean {
  return forward.test(sentence.text) || back.test(sentence.text);
}

/** `References in the comments`: the reader is told where to look, outside of the draft. */
export function pointsElsewhere(sentence: Sentence): boolean {
  return elsewhere.test(sentence.text);
}

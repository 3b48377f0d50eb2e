import { remembered } from '../remembered';
import type { SentenceReading } from '../sentence';

const work = '(?:paper|trial|study|review|source|reference|ref|report|page|link|data ?set|document|toolkit|survey|meta-analysis|guideline|guidance|'
  + 'cohort|analysis|authors|team|leaflet|chapter|table|citation|doi)';
const figures = '(?:figures?|numbers?|stats|statistics|data|rows?|all of (?:it|this|that)|everything)';

/** Words that send the reader to a source given elsewhere in the draft. */
const back = new RegExp(
  [
    String.raw`\b(?:the |that |this |its )?(?:very )?same (?:\w+ )?${work}\b`,
    String.raw`\b(?:that|the|this) ${work} (?:above|there|earlier|again)\b`,
    String.raw`\b${work} (?:is )?(?:above|in (?:the )?(?:last|previous|first|next) (?:post|tweet|slide|one))\b`,
    String.raw`\b(?:above|cited|linked|quoted) ${work}\b`,
    String.raw`\b${figures}(?: \w+){0,4} (?:is|are|comes?|came|taken)(?: \w+){0,2} from\b`,
    String.raw`\b(?:as above|ibid|op\. cit)\b`,
  ].join('|'),
  'i',
);

/** How a sentence begins that says where the one before it comes from. */
const forward = new RegExp(
  [
    String.raw`^\W*(?:sources?|refs?|references?|citations?|evidence|data|paper|study|trial|link|more|details|read more|see|from)\b`,
    String.raw`^\W*(?:full (?:paper|text|story)|it['’]?s (?:all )?(?:here|in)|slide \d+ has the)\b`,
    String.raw`^\W*here(?:['’]?s| is) (?:the|that) ${work}\b`,
    String.raw`^\W*(?:that['’]?s|that is|that comes|this is|these are|those are|both|all) from\b`,
    String.raw`^\W*the ${work}\b`,
  ].join('|'),
  'i',
);

const elsewhere = new RegExp(
  [
    String.raw`\b(?:links?|refs?|references?|sources?|citations?|papers?|dois?|studies|full list)(?: are| is|['’]s)?(?: all| both| listed| given)? `
    + String.raw`(?:(?:in|at|under|on) (?:(?:the|my|first|last|next) )*(?:comments?|repl(?:y|ies)|thread|end|bottom|bio|post|tweet|slide|description|caption|notes|footnotes?)|below|here)\b`,
    String.raw`\b(?:full references|reference list)\b`,
  ].join('|'),
  'i',
);

/** `same paper`, `figures from the review above`: what was cited before backs this sentence as well. */
export const pointsBack = remembered(({ text }: SentenceReading): boolean => back.test(text));

/** `Source: …`, `That's from …`: the sentence says where the one before it comes from. */
export const namesSourceOfLast = remembered(({ text }: SentenceReading): boolean => forward.test(text) || back.test(text));

/** `References in the comments`: the reader is told where to look, outside of the draft. */
export const pointsElsewhere = remembered(({ text }: SentenceReading): boolean => elsewhere.test(text));

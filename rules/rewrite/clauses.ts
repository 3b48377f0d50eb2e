import type { Edit, Span } from '../model';
import { follows, isKindAt, normAt } from '../reading/people/details/detail';
import { spanOfTokens } from '../reading/sentence';
import type { Sentence } from '../reading/sentence';
import type { Draft } from '../text/draft';
import { removeSentence } from './edits';
import { removeWords } from './remove-words';

/** Tokens of a sentence, half open. */
export interface Phrase {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

const prepositions = /^(?:in|on|at|from|near|to|outside|around|of|by|via|with|into|off|above|below|behind|beyond|past|opposite)$/;
/** What stands behind these says where, and is missed when it goes. */
const needsMore = /^(?:is|was|were|are|be|been|being|she's|he's|they're|it's|i'm|lives?|lived|living|goes|went|go|going|gone|got|gets|getting|come|came|comes|coming|hails|stays?|stayed|reached|born|raised|based|drove|drives|flew|walked|moved|works?|worked|working|and|or|but|back|home|over|up|down|not|near|close|next|one|all|belongs?|belonged|ran|run|runs|taken|seated|between|apart|instead|aside|ahead|because|kind|sort|lot)$/;
/** After a gap the sentence goes on with one of these, or ends. */
const joins = /^(?:and|but|with|when|because|to|in|at|for|on|who|whose|while|after|before|as|so|or|that|by|until|since|where|if|then|is|was|has|had|came|comes|died|told|asked|said|went|got|sat|wants|wanted|says|would|could|can|will|just|not|never|still|you|you're|you've|yesterday|today|last|this|off|out|near|behind|without)$/;

/** True where the sentence may go on after a gap. */
export function goesOnAfter({ sentence, to }: Phrase): boolean {
  return to >= sentence.tokens.length || !follows(sentence, to) || joins.test(normAt(sentence, to)) || isKindAt(sentence, to, 'past', 'arrival', 'he-she', 'i', 'we', 'emoji', 'hashtag', 'recent-day', 'weekday', 'clock-time', 'date');
}

/**
 * Takes a phrase out with what only led up to it: its brackets, its commas, `from`, `who lives in`. Undefined where the sentence
 * would miss it, as in "she is from …".
 */
export function withoutPhrase(draft: Draft, phrase: Phrase): Edit | undefined {
  const clause = relativeClause(phrase);
  if (clause) return removeWords(draft, clause);
  const led = withLead(phrase);
  const { sentence, from, to } = led;
  const span = spanOfTokens(sentence, from, to);
  if (isBracketed(draft, span)) return removeWords(draft, span);
  if (isEnclosed(led) && from > 0) return removeWords(draft, span);
  // "Got her into Elm House for the winter": without it she is not got anywhere.
  if (normAt(sentence, from) === 'into' && sentence.tokens.slice(0, from).some(({ norm }) => /^(?:got|get|gets|getting|put|puts|moved|moves|settled|went|goes|booked)$/.test(norm))) return undefined;
  const hasLead = from < phrase.from && prepositions.test(normAt(sentence, from));
  if (!hasLead || from === 0 || !goesOnAfter(led) || !follows(sentence, from)) return undefined;
  // "With his hat on his knee": what follows hangs on the noun.
  if (/^(?:with|of)$/.test(normAt(sentence, from)) && to < sentence.tokens.length && follows(sentence, to) && prepositions.test(normAt(sentence, to))) return undefined;
  return needsMore.test(normAt(sentence, from - 1)) ? undefined : removeWords(draft, span);
}

/** Takes out a sentence that says nothing but the phrase: "She was eighty-one." One that is all its paragraph says stays. */
export function withoutSentence(draft: Draft, { sentence, from, to }: Phrase): Edit | undefined {
  const isAll = to >= sentence.tokens.length && sentence.tokens.slice(0, from).every(({ norm }) => sayingOnly.test(norm));
  const { prose } = sentence.block;
  return isAll && /[\p{L}\p{N}]/u.test(prose.slice(0, sentence.start) + prose.slice(sentence.end)) ? removeSentence(draft, sentence) : undefined;
}

const sayingOnly = /^(?:he|she|they|he's|she's|is|was|now|only|just|aged|it|it's|on|at|in|from)$/;

/** The same phrase with its preposition and article: `from the`. */
function withLead({ sentence, from, to }: Phrase): Phrase {
  let at = from;
  if (at > 0 && follows(sentence, at) && /^(?:the|a|an|his|her|their|our|my)$/.test(normAt(sentence, at - 1))) at--;
  if (at > 0 && follows(sentence, at) && prepositions.test(normAt(sentence, at - 1))) at--;
  return { sentence, from: at, to };
}

/** `who lives in Nether Poole`, `who is from here`: the clause says nothing else, and ends with the phrase. */
function relativeClause({ sentence, from, to }: Phrase): Span | undefined {
  if (to < sentence.tokens.length && follows(sentence, to) && !/^(?:and|but|came|was|is|has|had|went|told|died|asked|said)$/.test(normAt(sentence, to))) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    if (/^(?:who|which|who's)$/.test(normAt(sentence, at)) && at > 0 && !/^(?:one|those|somebody|someone|anybody|anyone|people|and|but|or)$/.test(normAt(sentence, at - 1))) return spanOfTokens(sentence, at, to);
    if (!follows(sentence, at + 1) && at + 1 < from) return undefined;
    if (!inRelative.test(normAt(sentence, at))) return undefined;
  }
  return undefined;
}

const inRelative = /^(?:is|was|lives|lived|works|worked|comes|came|hails|moved|stays|still|now|once|used|to|be|live|work|in|on|at|from|near|just|outside|around|by|as|the|a|an|up|down|over|out|here|there|had|has|been|also)$/;

/** Punctuation on either side. */
export function isEnclosed({ sentence, from, to }: Phrase): boolean {
  const isOpen = from > 0 && /^[,—–-]\s*$|^\s+[—–-]\s+$/.test(sentence.tokens[from]!.before);
  const isClosed = to >= sentence.tokens.length || /^[,—–.;:!?]/.test(sentence.tokens[to]!.before.trimStart());
  return isOpen && isClosed;
}

function isBracketed({ source: { text } }: Draft, { start, end }: Span): boolean {
  return text[start - 1] === '(' && text[end] === ')';
}

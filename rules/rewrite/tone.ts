import type { Edit, Fix } from '../model';
import { nounForms } from '../reading/inflect';
import { listOf, wordsOf } from '../reading/lexicon';
import type { Entry } from '../reading/lexicon';
import { spanOfSentence, spanOfTokens } from '../reading/sentence';
import type { Sentence } from '../reading/sentence';
import { createFix } from '../rule';
import type { RuleContext } from '../rule';
import type { Draft } from '../text/draft';
import { replace } from './edits';
import { removeSentences } from './sentences';

/** Words between an article and a noun that only add scorn. */
const scorn = /^(?:resident|usual|local|regular|total|complete|absolute|utter|proper|right|full|blown|bloody|damn|damned|raging|obvious|serial|typical|known|absolutely|old|hopeless|stupid|silly|another|such|real)$/;

/** Puts what is preferred in place of a lexicon term: number, article and word order fit the sentence around it. */
export function preferredWording(draft: Draft, sentence: Sentence, at: number, length: number, entry: Entry): Edit | undefined {
  const { prefer } = entry;
  if (!prefer) return undefined;
  const { tokens } = sentence;
  const words = tokens.slice(at, at + length);
  const isOwner = /['’]s?$/.test(words.at(-1)!.text);
  const isPlural = entry.forms === 'noun' && !isOneOf(entry, words.map((word) => word.norm).join(' '));
  const isNoun = entry.forms === 'noun';
  let wording = isPlural ? toPlural(prefer) : prefer;
  const apostrophe = words.at(-1)!.text.includes('’') ? '’' : "'";
  if (isOwner && isNoun) wording = isPlural ? `patients${apostrophe}` : `patient${apostrophe}s`;
  let from = at;
  let to = at + length;
  const follows = tokens[to];
  if (!isNoun && /^(?:living|using|not|with) /.test(prefer) && at > 0 && isDeterminer(tokens[at - 1]!.norm) && follows && follows.before === ' ') {
    wording = `${follows.text} ${wording}`;
    to++;
  }
  if (isNoun) while (from > 1 && scorn.test(tokens[from - 1]!.norm) && isDeterminer(tokens[from - 2]!.norm, true)) from--;
  const article = tokens[from - 1];
  if (article && /^(?:an?|another)$/.test(article.norm) && !isPlural) {
    from--;
    wording = `${article.norm === 'another' ? 'another' : articleFor(wording)} ${wording}`;
  } else if (isNoun && from < at && article && /^(?:our|my|your|the)$/.test(article.norm) && !isPlural) {
    from--;
    wording = `${articleFor(wording)} ${wording}`;
  }
  return replace(draft, spanOfTokens(sentence, from, to), wording);
}

function isOneOf(entry: Entry, norm: string): boolean {
  const owned = norm.replace(/'s?$/, '');
  return listOf(entry.terms).some((term) => wordsOf(term).join(' ') === owned || wordsOf(term).join(' ') === norm);
}

function isDeterminer(norm: string, orScorn = false): boolean {
  return /^(?:an?|the|our|my|your|his|her|their|this|that|these|those|some|any|every|each|one|two|three|no|another)$/.test(norm) || (orScorn && scorn.test(norm));
}

/** `person who uses drugs` as `people who use drugs`. */
export function toPlural(noun: string): string {
  const plural = noun.replace(/^(.*?)([\w-]+)(?= (?:who|with|in|of|on|without|living|exposed|waiting|asking|affected)\b|$)/, (_, before: string, head: string) => before + nounForms(head)[1]!);
  return plural.replace(/\bwho ([\w-]+)/, (whole, verb: string) => {
    if (verb === 'has') return 'who have';
    if (verb === 'is') return 'who are';
    return verb.endsWith('s') ? `who ${verb.slice(0, -1)}` : whole;
  });
}

/** `a` or `an`, by the sound of the first letter as far as spelling tells. */
export function articleFor(words: string): 'a' | 'an' {
  return /^(?:[aeio]|un(?!i)|h(?:our|onest|eir))/i.test(words) ? 'an' : 'a';
}

/** Takes the sentence out, and its block with it when nothing else is there. */
export function removalOf({ draft, sentences }: Pick<RuleContext, 'draft' | 'sentences'>, sentence: Sentence): Fix {
  return createFix('Remove this sentence', ...removeSentences(draft, sentences, [sentence]));
}

/** Puts a calm sentence of one's own in place of a whole sentence, its punctuation and emoji included. */
export function calmAnswer(draft: Draft, sentence: Sentence, answer: string, title: string): Fix {
  const { text } = draft.source;
  const { start, end } = spanOfSentence(sentence);
  let to = end;
  while (to < sentence.block.span.end && /[.!?…"”’)]/.test(text[to] ?? '')) to++;
  let from = start;
  while (/["“(]/.test(text[from - 1] ?? '')) from--;
  return createFix(title, { span: { start: from, end: to }, newText: answer });
}

/** A shouted stretch in ordinary letters; the first keeps its capital. */
export function toSentenceCase(shouted: string): string {
  const lower = shouted.toLowerCase().replace(/\bi\b/g, 'I');
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

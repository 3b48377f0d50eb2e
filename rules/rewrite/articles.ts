import type { Edit, Span } from '../model';
import type { Draft } from '../text/draft';
import { replace } from './edits';

/** `a` or `an`, by the sound of the word that follows. */
export function articleFor(word: string): 'a' | 'an' {
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|honour|honor|heir|8|11|18|8\d)/.test(lower)) return 'an';
  if (/^(?:uni|use|user|usual|eu|ewe|one|once|ukulele|urolog|u-|euro)/.test(lower)) return 'a';
  // Letters that are read out: an MRI, an F1.
  if (/^(?:[FHLMNRSX][A-Z0-9]|[AEIO])/.test(word)) return 'an';
  return /^[aeiou]/.test(lower) ? 'an' : 'a';
}

/** Replaces words and makes the `a` or `an` before them fit; a new text with a determiner of its own takes the article's place. */
export function replaceWithArticle(draft: Draft, span: Span, newText: string): Edit {
  const before = draft.source.text.slice(Math.max(0, span.start - 4), span.start);
  const match = /(?:^|[\s("“‘'*_>—–-])(an?)\s+$/i.exec(before);
  if (!match) return replace(draft, span, newText);
  const start = span.start - (match[0].length - match[0].indexOf(match[1]!));
  if (/^(?:an?|the|my|our|some|one|somebody|someone|in|recently|children|relatives)\b/.test(newText)) return replace(draft, { start, end: span.end }, newText);
  const article = articleFor(newText);
  return { span: { start, end: span.end }, newText: `${/^A/.test(match[1]!) ? article[0]!.toUpperCase() + article.slice(1) : article} ${newText}` };
}

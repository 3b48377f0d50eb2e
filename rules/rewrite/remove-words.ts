import type { Edit, Span } from '../model';
import type { Draft } from '../text/draft';
import { isSentenceStart } from './edits';

/** Takes words out of running text, with a space, the commas or the brackets that were only theirs, and hands a capital on. */
export function removeWords(draft: Draft, span: Span): Edit {
  const { text } = draft.source;
  let { start, end } = span;
  if (text[start - 1] === '(' && text[end] === ')') {
    start--;
    end++;
  }
  const before = /(,?)([ \t]*)$/.exec(text.slice(Math.max(0, start - 3), start))!;
  const after = /^[ \t]*([,.;:!?…)]|\n|$)?/.exec(text.slice(end))!;
  if (isSentenceStart(draft, start)) {
    const gap = /^[ \t]*(?:[,:–—-]+(?=\s))?[ \t]*/.exec(text.slice(end))![0].length;
    const next = text[end + gap] ?? '';
    const isCapital = /[\p{Lu}@]/u.test(text[start] ?? '') && /\p{Ll}/u.test(next);
    return isCapital ? { span: { start, end: end + gap + 1 }, newText: next.toUpperCase() } : { span: { start, end: end + gap }, newText: '' };
  }
  // A pair of commas goes with what they enclose; between the items of a list one stays.
  if (before[1] && after[1] === ',' && isListed(text, end)) return { span: { start: start - before[0].length, end }, newText: '' };
  if (before[1] && after[1] === ',') return { span: { start: start - before[0].length, end: end + after[0].length }, newText: '' };
  if (after[1] !== undefined && (after[1] !== '' || end >= text.length)) return { span: { start: start - before[0].length, end }, newText: '' };
  return { span: { start: start - before[2]!.length, end }, newText: '' };
}

/** "Seventy-three, bachelor, boots on": no verb or joining word follows that would go with what stands before. */
function isListed(text: string, end: number): boolean {
  const next = /^[ \t]*,\s*([\p{L}\p{N}'’]+)/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase() ?? '';
  return next !== '' && !goesWithSubject.test(next);
}

/** A verb, or a word that joins: what stood between the commas told of what stands before them. */
const goesWithSubject = /^(?:(?!(?:bed|red|shed|seed|speed|weed)$)\p{L}+ed|and|but|or|so|is|was|are|were|has|had|have|came|comes|went|goes|told|tells|asked|asks|said|says|died|dies|drove|drives|wants|sat|sits|got|gets|gave|gives|took|takes|fell|falls|rang|rings|knew|knows|made|makes|let|lets|kept|keeps|ran|runs|brought|brings|held|holds|stood|stands|did|does|will|would|can|could|wept|sang|sings|slept|woke|wakes|wore|wears|who|whose|which|that|with|from|in|on|at|for|to|after|before|until|when|while|because|just|still|never|always|put|puts|set|sets|left|leaves|lost|loses|won|broke|breaks|threw|caught|felt|feels|found|finds|grew|grows|lay|lies|led|leads|meant|met|meets|paid|pays|rode|rose|sent|sends|shook|shakes|shot|shut|shuts|spoke|speaks|spent|spends|stole|swam|swore|taught|teaches|thought|thinks|understood|wrote|writes|hurt|hurts|began|begins|bit|blew|bought|built|burst|chose|cut|cuts|dug|drank|drinks|ate|eats|flew|flies|forgot|froze|hid|hung|hit|hits|lit|read|reads|slid|spread|stuck|struck|swept|tore|wanted|isn['’]t|wasn['’]t|didn['’]t|doesn['’]t|couldn['’]t|hasn['’]t|hadn['’]t|won['’]t|also|then|now|once|quietly|slowly|finally|eventually|suddenly|all|not|as|of|by|into|off|over|under|through|about|near|without|if|where|since|than)$/u;

/** The same, for words that the preposition before them would miss: `on Tuesday`, `at ten`. */
export function withPreposition(draft: Draft, span: Span, prepositions: RegExp): Span {
  const before = draft.source.text.slice(Math.max(0, span.start - 24), span.start);
  const match = new RegExp(String.raw`(?:^|[\s(“"'*_>])((?:(?:just|early|late|right)\s+)?(?:${prepositions.source})\s+(?:the\s+)?)$`, 'i').exec(before);
  return match ? { start: span.start - match[1]!.length, end: span.end } : span;
}

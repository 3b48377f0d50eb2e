import type { Draft } from '../../text/draft';
import type { Backing, SourceKind } from '../sources';

/** Numbers by which a paper or trial is found, wherever they stand in the text. */
const identifiers: readonly { readonly kind: SourceKind; readonly shape: RegExp }[] = [
  { kind: 'doi', shape: /\b10\.\d{4,9}\/[^\s"<>”’]+[^\s"<>”’.,;:)\]]/g },
  { kind: 'pmid', shape: /\bPM(?:ID|CID)?:?\s?\d{5,9}\b|\bPMC\d{5,9}\b/g },
  { kind: 'citation', shape: /\b(?:NCT\d{8}|ISRCTN\d{6,9}|CD\d{6}|ACTRN\d{10,}|CTRI\/\d{4}\/\d+(?:\/\d+)?|EudraCT\s?\d{4}-\d{6}-\d\d|ISBN[\s:]*[\d-]{10,17})\b/g },
  { kind: 'citation', shape: /\b(?:NG|CG|TA|QS|IPG|HTG|DG)\s?\d{2,4}\b/g },
  // Year, volume and page as papers are cited: 2018;379:711, 2010;376:23–32.
  { kind: 'citation', shape: /\b(?:19|20)\d\d\s?;\s?\d{1,4}(?:\s?\([\w\s–-]+\))?\s?:\s?e?\d+/g },
];

export function identifiersAsBacking(draft: Draft): Backing[] {
  const { text } = draft.source;
  return identifiers.flatMap(({ kind, shape }) =>
    [...text.matchAll(shape)].map((match) => ({ kind, span: { start: match.index, end: match.index + match[0].length }, isEvidence: true })));
}

import type { Sentence } from '../../sentence';
import type { Detail } from './detail';

/** What stands before a number that belongs to one person. */
const labels = String.raw`(?:nhs|mrn|nhi|nhi no|hosp(?:ital)?|medicare|medicaid|ohip|ramq|phn|hcn|health card|aadhaar|abha|nin|ni|nino|ppsn?|ssn|id|uhid|ip|op|file|folder|chart|record|accession|claim|case|policy|admission|account|acct|serial|ref|card|token|key ?safe|passport|licen[cs]e|reg(?:istration)?|bib|plate)`;

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`\b${labels}(?:\s+(?:no|number|num|nr|ref|card|ending|ends?|is|in|was|log))*\.?[\s:#(]*[A-Z]{0,4}[-/ ]?\d[\dA-Z/ -]*\d`, 'giu'),
  // Vehicle plates, a sample or device number: capitals and figures together.
  /\b[A-Z]{2,4}[ -]\d{3,7}(?:[-/][A-Z0-9]+| [A-Z]{2})?\b/gu,
  /\b[A-Z]{1,3}\d?-\d{5,}\b/gu,
  /(?<![\d.])(?:\+?\d{1,3}[ -])?(?:0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|07\d{3} ?\d{6}|\(?\d{3}\)?[ -]\d{3}-\d{4}|555-\d{4})(?!\d)/gu,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,24}/giu,
];

/** Numbers and addresses that lead to one person. */
export function numbersIn(sentence: Sentence): Detail[] {
  const found: Detail[] = [];
  for (const pattern of patterns) {
    for (const match of sentence.text.matchAll(pattern)) {
      // "card (2954 701)": the bracket stays, and so does its partner.
      const start = sentence.start + match.index + match[0].lastIndexOf('(') + 1;
      const end = sentence.start + match.index + match[0].length;
      const from = sentence.tokens.findIndex((token) => token.end > start);
      let to = sentence.tokens.findIndex((token) => token.start >= end);
      if (to < 0) to = sentence.tokens.length;
      if (from < 0 || isPublic(sentence, from, match[0])) continue;
      if (to > from && !found.some((other) => other.from < to && from < other.to)) found.push({ kind: 'number', sentence, from, to });
    }
  }
  return found;
}

/** Papers, tests and times look like record numbers. */
function isPublic({ hits, tokens }: Sentence, at: number, text: string): boolean {
  return /^(?:PMID|PMC|ISBN|ISSN|NCT|ISRCTN|DOI|NG|CG|TA|CD|ICD|ISO|SARS|COVID|CA|BIBA|WER|RFC|TEST)[ -]?\d/i.test(text) || tokens.slice(at, at + 2).some((_, index) => hits[at + index]!.some(({ kind }) => kind === 'test' || kind === 'clock-time'));
}

/** Account names, but for those that are credited or pointed to. */
export function handlesIn(sentence: Sentence): Detail[] {
  return sentence.tokens.flatMap((_, at): Detail[] => (sentence.hits[at]!.some((hit) => hit.kind === 'handle') && !/^(?:by|via|from|ht|h\/t|cc|follow|credit|thanks|with|see|at)$/.test(sentence.tokens[at - 1]?.norm ?? '') ? [{ kind: 'handle', sentence, from: at, to: at + 1 }] : []));
}

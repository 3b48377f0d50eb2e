import { remembered } from '../remembered';
import { hasKind, spanOfTokens } from '../sentence';
import type { Sentence, SentenceReading } from '../sentence';
import type { Backing } from '../sources';

/** A paper or page that is named well enough to be found: by authors and year, by journal and year, by the body that publishes it. */
export function citationsIn(sentence: Sentence): Backing[] {
  return citedIn(sentence).map(({ kind, from, to }) => ({ kind, span: spanOfTokens(sentence, from, to), isEvidence: true }));
}

/** Token indexes, half open. */
const citedIn = remembered((sentence: SentenceReading): readonly { kind: Backing['kind']; from: number; to: number }[] => {
  const found: { kind: Backing['kind']; from: number; to: number }[] = [];
  const add = (kind: Backing['kind'], from: number, to: number): void => void found.push({ kind, from, to });
  const { tokens } = sentence;
  const years = sentence.hits.flatMap((hits, at) => (hits.some((hit) => hit.kind === 'year') || isTrailingYear(tokens[at]!.text) ? [at] : []));
  for (let at = 0; at < tokens.length; at++) {
    const authors = authorsAt(sentence, at);
    const year = years.find((year) => year >= at + authors && year - at - authors <= 12);
    if (authors && (year !== undefined || isTeam(sentence, at, authors))) add('citation', at, (year ?? at + authors - 1) + 1);
    const journal = lengthOf(sentence, at, 'journal');
    if (journal) {
      const near = years.find((year) => Math.abs(year - at) <= 4 + journal);
      // "Nature", "Sleep" and "Heart" are words too: only a year beside them makes them journals.
      if (near !== undefined) add('citation', Math.min(at, near), Math.max(at + journal, near + 1));
    }
    const body = lengthOf(sentence, at, 'evidence-body');
    if (body) {
      const near = years.find((year) => Math.abs(year - at) <= 10);
      const document = documentNear(sentence, at, body);
      if (near !== undefined) add('named-body', Math.min(at, near), Math.max(at + body, near + 1));
      else if (document !== undefined) add('named-body', Math.min(at, document), Math.max(at + body, document + 1));
      else if (isSayingSo(sentence, at, body)) add('named-body', at, at + body);
    }
    if (isNamedStudy(sentence, at, years)) add('citation', at, at + 1);
  }
  return found;
});

/** The year of "Lång 2023a" and of a date range. */
function isTrailingYear(text: string): boolean {
  return /^(?:19|20)\d\d[a-c]?$/.test(text) || /^['’]\d\d$/.test(text);
}

function lengthOf(sentence: SentenceReading, at: number, kind: string): number {
  return sentence.hits[at]!.find((hit) => hit.kind === kind)?.length ?? 0;
}

const isName = (text: string): boolean => /^(?:(?:Mc|Mac|O[’'])?\p{Lu}\p{Ll}+(?:[-‑]\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+)(?:['’]s)?$/u.test(text);

const timeWord = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter|fall|early|late|since|in|from|by|until|before|after)/;

/** `Green et al`, `Klein & Kiat`, `Trauer and colleagues`, `Falcaro 2021`: how many tokens, 0 when no authors stand there. */
function authorsAt(sentence: SentenceReading, at: number): number {
  const text = (offset: number): string => sentence.tokens[at + offset]?.text ?? '';
  const norm = (offset: number): string => sentence.tokens[at + offset]?.norm ?? '';
  if (!isName(text(0))) return 0;
  let length = 1;
  let isPair = false;
  while (isName(text(length)) || (/^\p{Lu}{1,3}$/u.test(text(length)) && length < 4)) {
    isPair ||= sentence.tokens[at + length]!.before.includes('&');
    length++;
  }
  if (norm(length) === 'et' && norm(length + 1).startsWith('al')) return length + 2;
  if (/^(?:and|with)$/.test(norm(length)) && /^(?:colleagues|team|co|others|coworkers)$/.test(norm(length + 1))) return length + 2;
  if (norm(length) === 'and' && isName(text(length + 1)) && isTrailingYear(text(length + 2))) return length + 2;
  if (isPair) return length;
  // "May 2019" and "Monday 2024" are dates.
  if (length === 1 && isTrailingYear(text(1)) && !timeWord.test(norm(0))) {
    return /['’]s$/.test(text(0)) ? 0 : 1;
  }
  return 0;
}

/** `et al` and `and colleagues` name a paper even without a year. */
function isTeam(sentence: SentenceReading, at: number, length: number): boolean {
  return /^(?:al|al\.|colleagues)$/.test(sentence.tokens[at + length - 1]!.norm);
}

/** The page, report or position of a body: within a few words of its name. */
function documentNear(sentence: SentenceReading, at: number, length: number): number | undefined {
  for (let other = at + length; other < Math.min(sentence.tokens.length, at + length + 6); other++) {
    if (/^(?:guideline|guidelines|guidance|schedule|standard|protocol|pathway)$/.test(sentence.tokens[other]!.norm)) continue;
    if (lengthOf(sentence, other, 'document-word')) return other;
  }
  for (let other = Math.max(0, at - 5); other < at; other++) if (lengthOf(sentence, other, 'document-word')) return other;
  return undefined;
}

/** `according to NICE`, `the CDC reports`, `(WHO)`. */
function isSayingSo(sentence: SentenceReading, at: number, length: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, at - 3), at).map((token) => token.norm).join(' ');
  if (/\b(?:according to|per|from|source|via|by)\b/.test(before)) return true;
  if (/[([]/.test(sentence.tokens[at]!.before) && (at + length === sentence.tokens.length || /[)\]]/.test(sentence.tokens[at + length]!.before))) return true;
  return sentence.hits[at + length]?.some((hit) => hit.kind === 'says-verb') ?? false;
}

/** A trial by its name in capitals, or in the words `the Nambour trial`, told as a trial is told. */
function isNamedStudy(sentence: SentenceReading, at: number, years: readonly number[]): boolean {
  const { text } = sentence.tokens[at]!;
  const isAcronym = /^\p{Lu}{2,}[\p{Lu}\d-]*\d?$/u.test(text) && text.length >= 4 && !lengthOf(sentence, at, 'evidence-body');
  const next = sentence.tokens[at + 1]?.norm ?? '';
  const isTitle = isName(text) && at > 0 && /^(?:the|a|an|in)$/.test(sentence.tokens[at - 1]!.norm);
  const isStudy = /^(?:trial|study|cohort|registry|review|meta-analysis|investigators|re-analysis|data)$/.test(next) || (next === 'meta' && sentence.tokens[at + 2]?.norm === 'analysis');
  if (isStudy) return isAcronym || isTitle;
  return isAcronym && (hasKind(sentence, 'study-detail') || /\d,\d{3}/.test(sentence.text)) && (years.length > 0 || hasKind(sentence, 'study-word', 'study-detail', 'number'));
}

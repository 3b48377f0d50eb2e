import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { catalog } from '../rules/index';
import type { Finding, Format, Review } from '../rules/index';
import { takeMarks } from './support';

export interface Text {
  readonly name: string;
  readonly text: string;
  readonly format: Format;
}

/** Every flagged example of every rule, and every draft of the tests and examples. */
export const texts: readonly Text[] = [...examples(), ...files('test/drafts'), ...files('test/quiet'), ...files('examples')];

/** What no rewrite may leave behind: a pattern, and what it would be called. */
export const faults: readonly (readonly [RegExp, string])[] = [
  [/\S {2,}\S/u, 'two spaces'],
  [/[\p{L}\p{N}] +[,;!?](?=\s|$)|[\p{L}\p{N}] +\.(?=\s|$)/u, 'a space before punctuation'],
  [/,\s*[,;!?]|,\.(?!\.)|[—–]\s*[,.;](?=\s|$)/u, 'a comma or dash with nothing behind it'],
  [/(?:^|\s)a (?:[aeio][a-z]|u(?!ni|se|sa|re|ro|ti|-)[a-z])(?!ne?\b)/iu, '“a” before a vowel'],
  [/(?:^|\s)an [bcdfgjklmnpqrstvwxyz][a-z]/iu, '“an” before a consonant'],
  [/\b(?:the|a|an) ⟨?(?:the|a|an|my|his|her|their)\b/iu, 'two determiners'],
  [/(?:^|[^\p{L}])(\p{L}+) \1(?=[\s.,;:!?]|$)/iu, 'a word said twice'],
  [/\(\s*\)|\[\s*\](?!\()|[“"]\s*[”"](?=[\s.,]|$)|\(\s|\s\)/u, 'empty brackets or quotation marks'],
  [/\b(?:on|at|in|from|of|since|until) (?=[.!?](?:\s|$))|\b(?:on|at|from|of|since|until)[.!?](?=\s|$)/iu, 'a preposition with nothing behind it'],
];

/** The details of patients that a rewrite answers without the author's words. */
export function withoutSlots({ findings }: Review): Finding[] {
  return findings.filter(({ guideline, fixes }) => guideline === 'patient-privacy' && fixes.some(({ needsInput }) => !needsInput));
}

function examples(): Text[] {
  return catalog.flatMap(({ id, examples: list }) => list.flatMap((example) => ('flags' in example ? [{ name: id, text: takeMarks(example.flags).text, format: example.format ?? 'markdown' }] : [])));
}

function files(folder: string): Text[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => ({ name, text: withoutMarkers(readFileSync(`${folder}/${name}`, 'utf8')), format: name.endsWith('.txt') ? 'plain' : 'markdown' }));
}

/** The lines of ^ under a draft are no part of it. */
function withoutMarkers(text: string): string {
  return text.split('\n').filter((line) => !/^ *\^+ \S+$/.test(line)).join('\n');
}

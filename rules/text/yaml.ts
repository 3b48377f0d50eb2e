import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from '../problem';

/** A YAML document, or none when there is nothing in it that could be read. Never throws. */
export function parseYaml(yaml: string): { document?: Document; problems: Problem[] } {
  const whole = { start: 0, end: Math.max(1, yaml.length) };
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
    const problems = document.errors.map(({ pos: [start, end], code }): Problem => ({
      span: { start, end: Math.max(end, start + 1) }, level: 'warning', message: yamlReason(code),
    }));
    document.toJS({ maxAliasCount: 0 });
    return { document, problems };
  } catch {
    // Thousands of brackets exhaust the parser's stack, and aliases are refused because they can unfold without end.
    return { problems: [{ span: whole, level: 'warning', message: 'This YAML is nested too deeply or uses aliases. Plain lists and mappings are enough.' }] };
  }
}

function yamlReason(code: string): string {
  return reasons.get(code) ?? 'This cannot be read as YAML. Names and values are written “name: value”, one to a line.';
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'YAML is indented with spaces; this is a tab.'],
  ['DUPLICATE_KEY', 'This name stands twice. The values belong under one.'],
  ['MISSING_CHAR', 'A closing quotation mark or bracket is missing in this YAML.'],
  ['BAD_INDENT', 'This line of YAML is indented differently from its neighbours.'],
  ['MULTIPLE_DOCS', 'Settings are one YAML document; here a second one begins.'],
]);

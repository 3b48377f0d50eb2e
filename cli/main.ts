import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createReviewer, defaultConfig } from '../rules/index';

// The first thread through: `check --format json FOLDER`. Replaced by the real command line.
const reviewer = createReviewer();
const target = process.argv.at(-1)!;
const paths = statSync(target).isDirectory() ? readdirSync(target).sort().map((name) => join(target, name)) : [target];
const files = paths.map((path) => {
  const text = readFileSync(path, 'utf8');
  const review = reviewer.review({ text, format: path.endsWith('.txt') ? 'plain' : 'markdown' }, defaultConfig);
  const position = (offset: number) => ({ line: 0, character: 0, offset });
  const findings = review.findings.map(({ rule, guideline, level, message, span, fixes }) => ({
    rule, guideline, severity: level, message, fixes, range: { start: position(span.start), end: position(span.end) },
  }));
  return { path, findings, faults: review.faults };
});
console.log(JSON.stringify({ version: 1, files }));

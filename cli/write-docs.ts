import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rulePages } from './pages';

// Writes docs/rules afresh, so that the page of a rule that is gone goes too. Run by `npm run docs`.
const folder = 'docs/rules';
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of rulePages()) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

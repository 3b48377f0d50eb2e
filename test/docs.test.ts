import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from '../cli/pages';

const folder = 'docs/rules';

describe('docs/rules', () => {
  const pages = rulePages();

  it('has a page for each guideline and rule, and no other', () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => path.replaceAll('\\', '/'));
    assert.deepEqual(found.sort(), [...pages.keys()].sort(), 'npm run docs writes them');
  });

  it('says what the rules say', () => {
    for (const [path, text] of pages) assert.equal(readFileSync(join(folder, path), 'utf8'), text, `${path} is older than its rule. npm run docs writes it`);
  });

  it('links to pages that are there', () => {
    for (const [path, text] of pages) {
      for (const [, link] of text.replace(/^(`{3,})[\s\S]*?^\1/gm, '').matchAll(/\]\((?!https?:)([^)]+\.md)\)/g)) {
        assert.ok(pages.has(join(path, '..', link!).replaceAll('\\', '/')), `${link!} in ${path}`);
      }
    }
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Compares with a file that holds what is right. `UPDATE_GOLDEN=1 npm test` writes such files; read the difference before you commit it. */
export function expectGolden(path: string, actual: string): void {
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, actual);
  else assert.equal(actual, existsSync(path) ? readFileSync(path, 'utf8') : '', `${path} differs. If the new one is right: UPDATE_GOLDEN=1 npm test`);
}

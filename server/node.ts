import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { describe } from './log';
import { startServer } from './server';

// The language server as a process: over standard input and output, or the channel of a Node.js parent with --node-ipc.
if (!process.argv.includes('--node-ipc') && !process.argv.includes('--stdio')) process.argv.push('--stdio');

const connection = createConnection();
const unexpected = (error: unknown): void => connection.console.error(`Something unexpected failed: ${describe(error)}`);
// One draft that cannot be read shall not cost the author the review of the others.
process.on('uncaughtException', unexpected);
process.on('unhandledRejection', unexpected);

startServer(connection, {
  now: () => performance.now(),
  defer: (run) => void setImmediate(run),
  // The bundle stands in dist/, next to docs/.
  rulePages: `${pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href}/`,
  async readPhoto(url, draft, root) {
    // With the first image that is a file: most drafts have none.
    const { readPhoto } = await import('../photos/index');
    return readPhoto(url, draft, root);
  },
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      // Nearly every folder has no settings of its own.
      return undefined;
    }
  },
});

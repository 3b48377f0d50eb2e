import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server';

// The language server in a web worker, which has no files: settings come from the client alone.
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

const waiting: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.addEventListener('message', () => waiting.shift()?.());
port1.start();

startServer(connection, {
  now: () => performance.now(),
  // A message to oneself stands in line behind the client's; a timer would be held back by the browser.
  defer(run) {
    waiting.push(run);
    port2.postMessage(undefined);
  },
});

import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader, AbstractMessageWriter, createConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { DataCallback, Disposable, Message, ProtocolConnection } from 'vscode-languageserver/node';
import { startServer } from '../../server/server';
import type { Runtime } from '../../server/runtime';

/** A server that was started, and the editor's end of the line to it. */
export interface Started {
  readonly connection: ProtocolConnection;
  /** Resolves to the exit code once the server is gone. */
  readonly gone: Promise<number>;
  /** What the server wrote beside the protocol. */
  readonly stray: () => string;
}

/** The shipped server as a process. */
export function startProcess(): Started {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stray = '';
  child.stderr.on('data', (data: Buffer) => { stray += data.toString(); });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  return { connection, gone: new Promise((resolve) => child.on('exit', (code) => resolve(code ?? -1))), stray: () => stray };
}

/** What a worker in a browser has and one in Node.js does not: messages to and from the global scope. And no `process`. */
const browserScope = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.addEventListener = () => {};
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  delete globalThis.process;
  for (const name of ['vocabulary.js', 'handbook.js', 'engine.js', 'server.worker.js']) require(workerData + name);
`;

/** The shipped server as a web worker. A browser has no exit for it: the editor ends it. */
export function startWorker(): Started {
  const worker = new Worker(browserScope, { eval: true, workerData: `${process.cwd()}/dist/`, stdout: true, stderr: true });
  let stray = '';
  worker.stderr.on('data', (data: Buffer) => { stray += data.toString(); });
  const connection = createProtocolConnection(new WorkerReader(worker), new WorkerWriter(worker));
  connection.listen();
  connection.onDispose(() => void worker.terminate());
  return { connection, gone: Promise.resolve(0), stray: () => stray };
}

/** The server's code in this very process, with a runtime of the test's own. */
export function startHere(runtime: Partial<Runtime>): Started {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  startServer(server, { now: () => performance.now(), defer: (run) => void setImmediate(run), ...runtime });
  const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
  connection.listen();
  return { connection, gone: Promise.resolve(0), stray: () => '' };
}

class WorkerReader extends AbstractMessageReader {
  constructor(readonly worker: Worker) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback);
    return { dispose: () => void this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(readonly worker: Worker) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }

  end(): void {}
}

import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { id, name, run } from './client';

/** The extension in a browser, where the language server is a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  await run(context, (options) => new LanguageClient(id, name, async () => {
    worker?.terminate();
    worker = await createWorker(context);
    // Handed a worker, the library asks whether it is an instance of one. In the editor's browser host it is not.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }, options));
}

async function createWorker(context: vscode.ExtensionContext): Promise<Worker> {
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', name)));
  // A browser starts no worker from the address of another host, where extensions are; from a blob it does. The server comes last.
  const code = await Promise.all(['vocabulary.js', 'handbook.js', 'engine.js', 'server.worker.js'].map(read));
  return new Worker(URL.createObjectURL(new Blob(code, { type: 'text/javascript' })));
}

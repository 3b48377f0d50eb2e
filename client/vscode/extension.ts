import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { id, name, run } from './client';

/** The extension on a desktop or a remote machine, where the language server is a process. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  await run(context, (options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options));
}

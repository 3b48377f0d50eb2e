import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

export const id = 'chaperone';
export const name = 'Chaperone';

/** Markdown and plain text wherever they are: files, drafts that were never saved, folders in a browser. */
const documentSelector = [{ language: 'markdown' }, { language: 'plaintext' }];

const clientOptions: LanguageClientOptions = {
  documentSelector,
  diagnosticPullOptions: { onChange: true, onFocus: true },
  // The server announces the command, and the client library registers it; from the palette it comes without the draft it is meant for.
  middleware: {
    executeCommand: (command, args, next) => next(command, command === 'chaperone.generalizeAll' && !args.length ? openDraft() : args),
  },
  initializationOptions: () => ({ commands: ['chaperone.explain'], showsMessagesInHover: true, readsConfigFiles: vscode.workspace.isTrusted }),
};

function openDraft(): string[] {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri ? [uri.toString()] : [];
}

/** Runs the extension; the two hosts differ only in how they reach the server. A client that failed cannot start again, so each start has a new one. */
export async function run(context: vscode.ExtensionContext, createClient: (options: LanguageClientOptions) => BaseLanguageClient): Promise<void> {
  const status = vscode.languages.createLanguageStatusItem(id, documentSelector);
  status.name = name;
  let client: BaseLanguageClient | undefined;
  const stop = async (): Promise<void> => {
    const last = client;
    client = undefined;
    if (last?.needsStop()) await last.stop();
    await last?.dispose();
  };
  const start = async (): Promise<void> => {
    await stop();
    const next = createClient(clientOptions);
    client = next;
    next.onDidChangeState(({ newState }) => {
      if (client === next) showState(status, newState);
    });
    // What failed is shown and logged by the client itself, and the status says that drafts are not reviewed.
    await next.start().catch(() => showState(status, State.StartFailed));
  };
  context.subscriptions.push(
    status,
    { dispose: () => void stop() },
    vscode.commands.registerCommand('chaperone.explain', showRulePage),
    vscode.commands.registerCommand('chaperone.restart', start),
    vscode.commands.registerCommand('chaperone.showLog', () => client?.outputChannel.show(true)),
    // The server was told to leave the folder's settings alone; it reads them from now on.
    vscode.workspace.onDidGrantWorkspaceTrust(start),
  );
  await start();
}

function showState(status: vscode.LanguageStatusItem, state: State): void {
  status.busy = state === State.Starting;
  const isDown = state === State.StartFailed || state === State.Stopped;
  status.text = isDown ? 'Drafts are not reviewed' : 'Reviews this draft';
  status.severity = isDown ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
  status.command = isDown ? { title: 'Restart', command: 'chaperone.restart' } : { title: 'Show Log', command: 'chaperone.showLog' };
}

/** Shows the page of a rule, which the server writes, in the editor's own Markdown preview. */
async function showRulePage(rule: string): Promise<void> {
  const page = vscode.Uri.from({ scheme: id, path: `/${rule}.md` });
  await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
}

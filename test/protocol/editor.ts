import {
  ApplyWorkspaceEditRequest, CodeActionRequest, ConfigurationRequest, DiagnosticRefreshRequest, DidChangeConfigurationNotification, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification, DocumentDiagnosticRequest, ExecuteCommandRequest, ExitNotification, HoverRequest, InitializedNotification, InitializeRequest, LogMessageNotification, LSPErrorCodes,
  PublishDiagnosticsNotification, RegistrationRequest, ResponseError, ShowMessageNotification, ShutdownRequest,
} from 'vscode-languageserver/node';
import type {
  ApplyWorkspaceEditParams, ClientCapabilities, CodeAction, CodeActionTriggerKind, Diagnostic, Hover, InitializeParams, InitializeResult, Position, PublishDiagnosticsParams, SnippetTextEdit, TextDocumentEdit, TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Started } from './transports';

/** What most editors can: diagnostics are published to them. */
export const pushing: ClientCapabilities = {
  workspace: { configuration: true, applyEdit: true, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} }, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: {
    synchronization: {}, hover: { contentFormat: ['markdown', 'plaintext'] }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
  },
};

/** What newer editors can: they pull diagnostics when they want them. */
export const pulling: ClientCapabilities = {
  workspace: { ...pushing.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...pushing.textDocument, diagnostic: { relatedInformation: true, codeDescriptionSupport: true } },
};

/** An editor with just enough in it to hold a conversation: documents with versions, settings, and what the server told. */
export class Editor {
  readonly documents = new Map<string, TextDocument>();
  published: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  /** Messages meant for the author. */
  readonly shown: string[] = [];
  /** Edits that the server asked for. They wait for the author's word, as a preview does. */
  readonly asked: ApplyWorkspaceEditParams[] = [];
  settings: unknown = {};
  refreshes = 0;
  #wake: () => void = () => {};

  constructor(readonly server: Started, readonly capabilities: ClientCapabilities) {
    const { connection } = server;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => { this.published.push(params); this.#wake(); });
    connection.onNotification(LogMessageNotification.type, ({ message }) => { this.log.push(message); this.#wake(); });
    connection.onNotification(ShowMessageNotification.type, ({ message }) => { this.shown.push(message); this.#wake(); });
    connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => { this.asked.push(params); this.#wake(); return { applied: true }; });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(RegistrationRequest.type, () => {});
    connection.onRequest(DiagnosticRefreshRequest.type, () => { this.refreshes++; this.#wake(); });
  }

  async initialize(more: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const result = await this.server.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: this.capabilities, ...more,
    });
    await this.server.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    this.published = this.published.filter((params) => params.uri !== uri);
    await this.server.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Edits from the end of the draft to its start, so that no edit moves another. */
  async edit(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.documents.get(uri)!;
    const changes = [...edits].sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    TextDocument.update(document, changes, version);
    await this.server.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: changes });
  }

  /** Replaces words that stand once in the draft. */
  async replace(uri: string, words: string, newText: string): Promise<void> {
    await this.edit(uri, [{ range: this.rangeOf(uri, words), newText }]);
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.server.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async configure(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** The diagnostics of a draft as it stands, by whichever way the editor gets them. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    if (!this.capabilities.textDocument?.diagnostic) {
      const { version } = this.documents.get(uri)!;
      const isCurrent = (params: PublishDiagnosticsParams): boolean => params.uri === uri && params.version === version;
      await this.until(() => this.published.some(isCurrent));
      return this.published.filter(isCurrent).at(-1)!.diagnostics;
    }
    for (;;) {
      try {
        const report = await this.server.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
        return report.kind === 'full' ? report.items : [];
      } catch (error) {
        if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ServerCancelled) throw error;
      }
    }
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  async codeActions(uri: string, range: Diagnostic['range'], only?: string[], triggerKind?: CodeActionTriggerKind): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }), ...(triggerKind && { triggerKind }) };
    return (await this.server.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context }) ?? []) as CodeAction[];
  }

  async execute(command: string, ...args: unknown[]): Promise<void> {
    await this.server.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
  }

  /** Applies a code action as an editor does, its edits meant for the version that the editor has. */
  async apply(action: Pick<CodeAction, 'title' | 'edit'>): Promise<void> {
    for (const { textDocument, edits } of (action.edit?.documentChanges ?? []) as TextDocumentEdit[]) {
      const { version } = this.documents.get(textDocument.uri)!;
      if (textDocument.version !== version) throw new Error(`An edit was made for version ${textDocument.version} of a draft at ${version}.`);
      await this.edit(textDocument.uri, edits.map(toTextEdit));
    }
  }

  textOf(uri: string, range?: Diagnostic['range']): string {
    return this.documents.get(uri)!.getText(range);
  }

  rangeOf(uri: string, words: string): Diagnostic['range'] {
    const document = this.documents.get(uri)!;
    const start = document.getText().indexOf(words);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  /** Waits for something that the server tells of its own accord. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise<void>((resolve) => { this.#wake = resolve; });
  }

  /** Ends a server that shares the process of the test: its exit would be the test's. */
  async stop(): Promise<number> {
    await this.server.connection.sendRequest(ShutdownRequest.type);
    this.server.connection.dispose();
    return 0;
  }

  /** Says goodbye, and returns the code that the server went with. */
  async leave(): Promise<number> {
    await this.server.connection.sendRequest(ShutdownRequest.type);
    await this.server.connection.sendNotification(ExitNotification.type);
    const code = await this.server.gone;
    this.server.connection.dispose();
    return code;
  }
}

function toTextEdit(edit: TextEdit | SnippetTextEdit): TextEdit {
  return 'snippet' in edit ? { range: edit.range, newText: edit.snippet.value } : edit;
}

import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Connection, InitializeResult } from 'vscode-languageserver';
import { catalog, createReviewer } from '../rules/index';
import { readClient } from './client';
import type { Client } from './client';
import { serveCodeActions } from './code-actions';
import { refreshCodeLenses, serveCodeLens } from './code-lens';
import { Configuration } from './configuration';
import { refreshDiagnostics, serveDiagnostics, source } from './diagnostics';
import { Documents } from './documents';
import { generalizeAllCommand, generalizeAllKind, serveGeneralizeAll } from './generalize-all';
import { serveHover } from './hover';
import { Log } from './log';
import { watchPhotos } from './photos';
import { isRulePage, pageScheme, serveRulePages } from './rule-pages';
import type { Runtime } from './runtime';
import type { Session } from './session';

/** Serves one client over a connection, in a process or a worker alike. The handlers of a feature are in the file of its name. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const log = new Log(connection.console);
  connection.onInitialize((params) => {
    const client = readClient(params);
    const rules = runtime.rules ?? catalog;
    const configuration = new Configuration(connection, runtime, client, log);
    const documents = new Documents(createReviewer(rules), (uri) => configuration.of(uri), (uri) => !isRulePage(uri, runtime), runtime, log);
    const session: Session = { connection, runtime, client, configuration, documents, log, rules: new Map(rules.map((rule) => [rule.id, rule])) };
    documents.listen(connection);
    configuration.listen(documents);
    configuration.onChange(() => {
      refreshDiagnostics(session);
      refreshCodeLenses(session);
    });
    watchPhotos(session);
    serveDiagnostics(session);
    serveHover(session);
    serveCodeActions(session);
    serveCodeLens(session);
    serveGeneralizeAll(session);
    serveRulePages(session);
    return { serverInfo: { name: source }, capabilities: capabilitiesFor(client) };
  });
  connection.listen();
}

function capabilitiesFor(client: Client): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(client.pullsDiagnostics && { diagnosticProvider: { identifier: 'chaperone', interFileDependencies: false, workspaceDiagnostics: false } }),
    hoverProvider: true,
    ...(client.showsCodeLenses && { codeLensProvider: { resolveProvider: false } }),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, generalizeAllKind] },
    ...(client.appliesEdits && { executeCommandProvider: { commands: [generalizeAllCommand] } }),
    workspace: {
      ...(client.tellsFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
      ...(client.opensContent && { textDocumentContent: { schemes: [pageScheme] } }),
    },
  };
}

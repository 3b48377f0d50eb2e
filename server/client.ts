import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';

/** What a client may tell beyond the protocol's own words, as `initializationOptions`. All of it is optional. */
export interface Options {
  /** Commands that the client carries out: `chaperone.explain` with a rule's id. */
  readonly commands?: readonly string[];
  /** True when a hover stands below the messages of what it is about, so that it need not repeat them. */
  readonly showsMessagesInHover?: boolean;
  /** False keeps Chaperone from reading `.chaperone.yaml`: in a folder that the author does not trust. */
  readonly readsConfigFiles?: boolean;
  /** Settings for clients that answer no `workspace/configuration`. */
  readonly settings?: unknown;
}

/** What the client can do, and where the author works: asked once, when the server starts. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsCodeLenses: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly showsRelated: boolean;
  readonly showsLinks: boolean;
  readonly readsMarkdown: boolean;
  readonly checksVersions: boolean;
  readonly fillsSnippets: boolean;
  readonly annotatesChanges: boolean;
  readonly appliesEdits: boolean;
  readonly takesCodeActions: boolean;
  readonly answersConfiguration: boolean;
  readonly announcesConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly tellsFolders: boolean;
  readonly opensContent: boolean;
  readonly folders: readonly string[];
  readonly options: Options;
}

export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument }: ClientCapabilities = params.capabilities;
  // A client that pulls says of its diagnostics what others say of those that are published.
  const shown = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    showsCodeLenses: textDocument?.codeLens !== undefined,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    showsRelated: shown?.relatedInformation === true || textDocument?.publishDiagnostics?.relatedInformation === true,
    showsLinks: shown?.codeDescriptionSupport === true || textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    readsMarkdown: textDocument?.hover?.contentFormat?.[0] === 'markdown',
    checksVersions: workspace?.workspaceEdit?.documentChanges === true,
    fillsSnippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    annotatesChanges: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    appliesEdits: workspace?.applyEdit === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    answersConfiguration: workspace?.configuration === true,
    announcesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    opensContent: workspace?.textDocumentContent !== undefined,
    folders: params.workspaceFolders?.map((folder) => folder.uri) ?? [],
    options: (params.initializationOptions ?? {}) as Options,
  };
}

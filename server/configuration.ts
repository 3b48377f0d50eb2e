import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configFileName, defaultConfig, mergeConfigs, parseConfig, readSettings } from '../rules/index';
import type { Config, Problem, Settings } from '../rules/index';
import type { Client } from './client';
import { toProblemDiagnostic } from './diagnostics';
import type { Documents } from './documents';
import type { Log } from './log';
import type { Runtime } from './runtime';

const section = 'chaperone';

/**
 * The settings of each draft: the editor's, scoped to the draft, and over them those of the config files in its folder and
 * above. Both are kept until the client says that they changed; the draft's own front matter is the reviewer's business.
 */
export class Configuration {
  readonly #configs = new Map<string, Promise<Config>>();
  /** Whether the editor's settings let a draft have code lenses. */
  readonly #lenses = new Map<string, boolean>();
  readonly #files = new Map<string, Promise<readonly Settings[]>>();
  readonly #folders: Set<string>;
  /** Config files that problems were shown in. */
  readonly #faulty = new Set<string>();
  #pushed: unknown;
  #changed: () => void = () => {};

  constructor(readonly connection: Connection, readonly runtime: Runtime, readonly client: Client, readonly log: Log) {
    this.#folders = new Set(client.folders);
    this.#pushed = client.options.settings;
  }

  of(uri: string): Promise<Config> {
    const kept = this.#configs.get(uri);
    if (kept) return kept;
    const config = this.#read(uri);
    this.#configs.set(uri, config);
    return config;
  }

  /** The folders of the workspace, as they are now. */
  get folders(): readonly string[] {
    return [...this.#folders];
  }

  async showsCodeLenses(uri: string): Promise<boolean> {
    await this.of(uri);
    return this.#lenses.get(uri) ?? true;
  }

  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  listen(documents: Documents): void {
    const { connection, client } = this;
    connection.onInitialized(() => this.#register());
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#pushed = (settings as Record<string, unknown> | null)?.[section] ?? this.#pushed;
      this.#forget();
    });
    connection.onDidChangeWatchedFiles(() => this.#forget());
    documents.onClose((uri) => {
      this.#configs.delete(uri);
      this.#lenses.delete(uri);
    });
    // A client that watches no files may have changed one unseen.
    if (!client.watchesFiles) documents.onSave(() => this.#forget());
  }

  #register(): void {
    const { connection, client, log } = this;
    const failed = (error: unknown): void => log.failure('Registering for changes of the settings', error);
    if (client.announcesConfiguration) connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(failed);
    if (client.watchesFiles) {
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${configFileName}` }] }).catch(failed);
    }
    if (client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#folders.delete(uri);
        for (const { uri } of added) this.#folders.add(uri);
        this.#forget();
      });
    }
  }

  #forget(): void {
    this.#configs.clear();
    this.#lenses.clear();
    this.#files.clear();
    this.#changed();
  }

  async #read(uri: string): Promise<Config> {
    const [editor, files] = await Promise.all([this.#editorSettings(uri), this.#fileSettings(this.#folderOf(uri))]);
    return mergeConfigs(defaultConfig, editor, ...files);
  }

  async #editorSettings(uri: string): Promise<Settings> {
    const { connection, client, log } = this;
    try {
      const value: unknown = client.answersConfiguration ? await connection.workspace.getConfiguration({ scopeUri: uri, section }) : this.#pushed;
      this.#lenses.set(uri, (value as Readonly<Record<string, unknown>> | null | undefined)?.['codeLens'] !== false);
      // Clients send their own settings along: how much of the protocol they log, and what they show.
      const { settings, problems } = readSettings(value, ['trace', 'codeLens']);
      for (const { message } of problems) log.warning(`In the editor's settings: ${message}`);
      return settings;
    } catch (error) {
      log.failure('Asking for the settings', error);
      return {};
    }
  }

  /** Where to look for a config file. A draft that was never saved belongs to the folder that is open, if there is just one. */
  #folderOf(uri: string): string | undefined {
    if (uri.startsWith('file:')) return parentOf(uri);
    const [folder, ...others] = this.#folders;
    return uri.startsWith('untitled:') && others.length === 0 ? folder : undefined;
  }

  /** Of a folder and all above it, the nearest last. Each folder is read once, whatever the number of drafts in it. */
  #fileSettings(folder: string | undefined): Promise<readonly Settings[]> {
    if (folder === undefined || !this.runtime.readFile || this.client.options.readsConfigFiles === false) return Promise.resolve([]);
    const kept = this.#files.get(folder);
    if (kept) return kept;
    const found = Promise.all([this.#fileSettings(parentOf(folder)), this.#readFile(`${folder}/${configFileName}`)])
      .then(([above, own]) => (own ? [...above, own] : above));
    this.#files.set(folder, found);
    return found;
  }

  async #readFile(uri: string): Promise<Settings | undefined> {
    const text = await this.runtime.readFile!(uri);
    const { settings, problems } = parseConfig(text ?? '');
    this.#show(uri, text ?? '', problems);
    return text === undefined ? undefined : settings;
  }

  /** Shows what is wrong with a config file where it stands, and takes that back when the file is right or gone. */
  #show(uri: string, text: string, problems: readonly Problem[]): void {
    if (!problems.length && !this.#faulty.delete(uri)) return;
    if (problems.length) this.#faulty.add(uri);
    const document = TextDocument.create(uri, 'yaml', 0, text);
    this.connection.sendDiagnostics({ uri, diagnostics: problems.map((problem) => toProblemDiagnostic(document, problem)) })
      .catch((error: unknown) => this.log.failure('Showing problems of a config file', error));
  }
}

/** `file:///a/b` of `file:///a/b/c`; undefined above the root. */
function parentOf(uri: string): string | undefined {
  const path = uri.replace(/\/[^/]*\/?$/, '');
  return /^[a-z]+:\/\/[^/]*\/./i.test(path) ? path : undefined;
}

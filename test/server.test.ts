import assert from 'node:assert/strict';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import type { ClientCapabilities, InitializeParams, TextDocumentEdit } from 'vscode-languageserver/node';
import { Editor, pulling, pushing } from './protocol/editor';
import { exactAge } from './protocol/rules';
import { startHere } from './protocol/transports';

const draft = 'My patient, a 47-year-old teacher.\n';
const silence = 'levels:\n  patient-privacy: off\n';

/** An editor with files on a disk of its own. */
async function createEditor(files: Map<string, string>, more: Partial<InitializeParams> = {}, capabilities: ClientCapabilities = pushing): Promise<Editor> {
  const editor = new Editor(startHere({ rules: [exactAge], readFile: async (uri) => files.get(uri) }), capabilities);
  await editor.initialize(more);
  return editor;
}

async function countOf(editor: Editor, uri: string, text = draft): Promise<number> {
  await editor.open(uri, text);
  const { length } = await editor.diagnostics(uri);
  await editor.close(uri);
  return length;
}

describe('The settings of a draft', () => {
  it('are those of the config files above it, the nearest last, in whichever folder of the workspace', async () => {
    const files = new Map([
      ['file:///one/.chaperone.yaml', silence],
      ['file:///two/.chaperone.yaml', silence],
      ['file:///two/loud/.chaperone.yaml', 'levels:\n  patient-privacy: hint\n'],
    ]);
    const editor = await createEditor(files, { workspaceFolders: [{ uri: 'file:///one', name: 'one' }, { uri: 'file:///two', name: 'two' }] });
    assert.equal(await countOf(editor, 'file:///one/deep/down/draft.md'), 0);
    assert.equal(await countOf(editor, 'file:///two/draft.md'), 0);
    assert.equal(await countOf(editor, 'file:///two/loud/draft.md'), 1);
    assert.equal(await countOf(editor, 'file:///three/draft.md'), 1);
    await editor.stop();
  });

  it('are the editor’s with the config file’s over them', async () => {
    const editor = await createEditor(new Map([['file:///loud/.chaperone.yaml', 'levels:\n  patient-privacy: hint\n']]));
    editor.settings = { levels: { 'patient-privacy': 'off' }, platform: '', trace: { server: 'off' } };
    assert.equal(await countOf(editor, 'file:///quiet/draft.md'), 0);
    assert.equal(await countOf(editor, 'file:///loud/draft.md'), 1);
    assert.deepEqual(editor.log, []);
    await editor.stop();
  });

  it('are the folder’s for a draft that was never saved, if one folder is open', async () => {
    const files = new Map([['file:///one/.chaperone.yaml', silence]]);
    const one = await createEditor(files, { workspaceFolders: [{ uri: 'file:///one', name: 'one' }] });
    assert.equal(await countOf(one, 'untitled:Untitled-1'), 0);
    await one.stop();
    const none = await createEditor(files);
    assert.equal(await countOf(none, 'untitled:Untitled-1'), 1);
    assert.equal(await countOf(none, 'vscode-vfs://github/someone/blog/draft.md'), 1);
    await none.stop();
  });

  it('are read again when a config file changes, and what is wrong in it is shown there', async () => {
    const config = 'file:///one/.chaperone.yaml';
    const files = new Map([[config, 'levels:\n  patient-privacy: loud\n']]);
    const editor = await createEditor(files);
    const wrong = () => editor.published.filter((params) => params.uri === config).map((params) => params.diagnostics.length);
    await editor.open('file:///one/draft.md', draft);
    assert.equal((await editor.diagnostics('file:///one/draft.md')).length, 1);
    assert.deepEqual(wrong(), [1]);
    files.set(config, silence);
    await editor.server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: config, type: FileChangeType.Changed }] });
    await editor.until(() => editor.published.at(-1)!.uri.endsWith('draft.md') && editor.published.at(-1)!.diagnostics.length === 0);
    assert.deepEqual(wrong(), [1, 0]);
    await editor.stop();
  });

  it('are not read from a folder that is not trusted', async () => {
    const files = new Map([['file:///one/.chaperone.yaml', silence]]);
    const editor = await createEditor(files, { initializationOptions: { readsConfigFiles: false } });
    assert.equal(await countOf(editor, 'file:///one/draft.md'), 1);
    await editor.stop();
  });

  it('come with the start or with each change from an editor that cannot be asked', async () => {
    const capabilities = { ...pushing, workspace: { ...pushing.workspace, configuration: false } };
    const editor = await createEditor(new Map(), { initializationOptions: { settings: { levels: { 'patient-privacy': 'off' } } } }, capabilities);
    assert.equal(await countOf(editor, 'untitled:Draft'), 0);
    await editor.server.connection.sendNotification('workspace/didChangeConfiguration', { settings: { chaperone: { levels: {} } } });
    assert.equal(await countOf(editor, 'untitled:Draft'), 1);
    await editor.stop();
  });
});

describe('A draft with more findings than an editor can use', () => {
  it('shows the first thousand and says so', async () => {
    const editor = await createEditor(new Map());
    await editor.open('untitled:Long', draft.repeat(1200));
    const diagnostics = await editor.diagnostics('untitled:Long');
    assert.equal(diagnostics.filter((diagnostic) => diagnostic.code === exactAge.id).length, 1000);
    assert.deepEqual(diagnostics.filter((diagnostic) => diagnostic.code !== exactAge.id).map(({ message }) => message), ['Only the first 1000 of 1200 findings are shown.']);
    await editor.stop();
  });
});

describe('An editor that fills in snippets', () => {
  it('is given the slots to fill', async () => {
    const capabilities = { ...pushing, workspace: { ...pushing.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };
    const editor = await createEditor(new Map(), { initializationOptions: { commands: ['chaperone.explain'] } }, capabilities);
    await editor.open('untitled:Draft', draft);
    const [diagnostic] = await editor.diagnostics('untitled:Draft');
    const actions = await editor.codeActions('untitled:Draft', diagnostic!.range);
    assert.deepEqual(actions.map((action) => action.title), [
      'Write “middle-aged”',
      'Add where ⟨link⟩ says so',
      'Explain “An exact age can help someone recognize your patient”',
      'Allow patient-privacy/exact-age here…',
      'Allow patient-privacy/exact-age in this draft…',
      'Generalize all patient details in this draft',
    ]);
    await editor.apply(actions[1]!);
    assert.match(editor.textOf('untitled:Draft'), /\(\[source\]\(\$\{1:link\}\)\)/);
    assert.deepEqual(actions[2]!.command!.arguments, [exactAge.id]);
    await editor.stop();
  });
});

describe('An editor that knows no annotations of changes', () => {
  it('is given the same edit of all details without', async () => {
    const editor = await createEditor(new Map(), {}, { ...pushing, workspace: { ...pushing.workspace, workspaceEdit: { documentChanges: true } } });
    await editor.open('untitled:Draft', draft);
    const start = { line: 0, character: 0 };
    const [action] = await editor.codeActions('untitled:Draft', { start, end: start }, ['source.generalize']);
    assert.equal(action?.edit?.changeAnnotations, undefined);
    const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
    assert.ok(change!.textDocument.version === 1 && change!.edits.length > 0 && change!.edits.every((edit) => !('annotationId' in edit)));
    await editor.apply(action!);
    assert.deepEqual(await editor.diagnostics('untitled:Draft'), []);
    await editor.stop();
  });
});

describe('The pages that the server writes', () => {
  const textOf = async (editor: Editor, uri: string): Promise<string | undefined> =>
    (await editor.server.connection.sendRequest<{ text: string } | null>('workspace/textDocumentContent', { uri }))?.text;

  it('are those of a rule, of its guideline and of all', async () => {
    const editor = await createEditor(new Map());
    assert.match((await textOf(editor, `chaperone:/${exactAge.id}.md`))!, /^# patient-privacy\/exact-age\n/);
    assert.match((await textOf(editor, 'chaperone:/patient-privacy/README.md'))!, /\[patient-privacy\/exact-age\]\(exact-age\.md\)/);
    assert.match((await textOf(editor, 'chaperone:/README.md'))!, /^# Rules\n/);
    assert.equal(await textOf(editor, 'chaperone:/patient-privacy/no-such-rule.md'), undefined);
    await editor.stop();
  });

  it('are no drafts', async () => {
    const editor = await createEditor(new Map(), {}, pulling);
    await editor.open(`chaperone:/${exactAge.id}.md`, draft);
    assert.deepEqual(await editor.diagnostics(`chaperone:/${exactAge.id}.md`), []);
    await editor.stop();
  });
});

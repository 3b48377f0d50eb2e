import assert from 'node:assert/strict';
import { CodeLensRefreshRequest, CodeLensRequest } from 'vscode-languageserver/node';
import type { ClientCapabilities, CodeLens, InitializeParams, InitializeResult } from 'vscode-languageserver/node';
import { Editor, pushing } from './protocol/editor';
import { startHere } from './protocol/transports';

const uri = 'untitled:thread';
const draft = 'On Tuesday a 47-year-old thatcher from Nether Poole came in with chest pain. He had walked.\n';
const lensing: ClientCapabilities = { ...pushing, workspace: { ...pushing.workspace, codeLens: { refreshSupport: true } }, textDocument: { ...pushing.textDocument, codeLens: {} } };

async function createEditor(more: Partial<InitializeParams> = {}, capabilities = lensing): Promise<{ editor: Editor; told: InitializeResult }> {
  const editor = new Editor(startHere({}), capabilities);
  const told = await editor.initialize(more);
  return { editor, told };
}

async function lensesIn(editor: Editor): Promise<CodeLens[]> {
  return await editor.server.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } }) ?? [];
}

describe('Code lenses in an editor', () => {
  it('are titles that do nothing where the client announced no command', async () => {
    const { editor, told } = await createEditor();
    assert.deepEqual(told.capabilities.codeLensProvider, { resolveProvider: false });
    await editor.open(uri, draft);
    const [lens, ...others] = await lensesIn(editor);
    assert.deepEqual(others, []);
    assert.match(lens!.command!.title, /^Combined risk high/);
    assert.equal(lens!.command!.command, '');
    assert.deepEqual(lens!.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    await editor.stop();
  });

  it('explain themselves where it did', async () => {
    const { editor } = await createEditor({ initializationOptions: { commands: ['chaperone.explain'] } });
    await editor.open(uri, draft);
    const [lens] = await lensesIn(editor);
    assert.equal(lens!.command!.command, 'chaperone.explain');
    assert.deepEqual(lens!.command!.arguments, ['patient-privacy/recognisable-story']);
    await editor.stop();
  });

  it('go when the setting says so, and the client is asked to look again', async () => {
    const { editor } = await createEditor();
    let refreshes = 0;
    editor.server.connection.onRequest(CodeLensRefreshRequest.type, () => void refreshes++);
    await editor.open(uri, draft);
    assert.equal((await lensesIn(editor)).length, 1);
    await editor.configure({ codeLens: false });
    assert.deepEqual(await lensesIn(editor), []);
    assert.equal(refreshes, 1);
    assert.deepEqual(editor.log, []);
    await editor.stop();
  });

  it('are not offered to a client that has none', async () => {
    const { editor, told } = await createEditor({}, pushing);
    assert.equal(told.capabilities.codeLensProvider, undefined);
    await editor.stop();
  });
});

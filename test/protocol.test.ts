import assert from 'node:assert/strict';
import { CancellationTokenSource, CodeActionTriggerKind, DocumentDiagnosticRequest, HoverRequest, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { ClientCapabilities, TextDocumentEdit } from 'vscode-languageserver/node';
import { catalog } from '../rules/index';
import { Editor, pulling, pushing } from './protocol/editor';
import { exactAge } from './protocol/rules';
import { startHere, startProcess, startWorker } from './protocol/transports';
import type { Started } from './protocol/transports';

const uri = 'untitled:Draft-1';
const rule = exactAge.id;

/** Emoji, Chinese and Windows line ends stand before the words that are marked, so that a position that was miscounted shows. */
const draft = '# 🩺 病例 notes\r\n\r\n“Well…” 👩‍⚕️ My patient, a 47-year-old teacher, came in on her bicycle.\r\n\r\nAll is well.\r\n';

const places: Readonly<Record<string, () => Started>> = {
  'in this process': () => startHere({ rules: [exactAge] }),
  ...(catalog.some((other) => other.id === rule) && {
    'as a process, over standard input and output': startProcess,
    'as a web worker': startWorker,
  }),
};

const editors: Readonly<Record<string, ClientCapabilities>> = { 'that is sent diagnostics': pushing, 'that pulls diagnostics': pulling };

for (const [place, start] of Object.entries(places)) {
  for (const [kind, capabilities] of Object.entries(editors)) {
    describe(`The server ${place}, with an editor ${kind}`, function () {
      // Each step stands on the one before.
      this.bail(true);
      converse(start, capabilities);
    });
  }
}

function converse(start: () => Started, capabilities: ClientCapabilities): void {
  let server: Started;
  let editor: Editor;
  const found = async () => (await editor.diagnostics(uri)).filter((diagnostic) => diagnostic.code === rule);

  const reopen = async (): Promise<void> => {
    await editor.close(uri);
    await editor.open(uri, draft);
  };

  before(() => {
    server = start();
    editor = new Editor(server, capabilities);
  });

  it('says what it can do', async () => {
    const { capabilities: offered, serverInfo } = await editor.initialize();
    assert.equal(serverInfo?.name, 'Chaperone');
    assert.equal(offered.diagnosticProvider !== undefined, capabilities.textDocument?.diagnostic !== undefined);
    assert.deepEqual(offered.codeActionProvider, { codeActionKinds: ['quickfix', 'source.generalize.chaperone'] });
    assert.deepEqual(offered.executeCommandProvider, { commands: ['chaperone.generalizeAll'] });
  });

  it('marks words where they stand', async () => {
    await editor.open(uri, draft);
    const [diagnostic] = await found();
    assert.match(editor.textOf(uri, diagnostic!.range), /47-year-old$/);
    assert.equal(diagnostic!.source, 'Chaperone');
  });

  it('keeps up with edits before the words', async () => {
    await editor.replace(uri, '病例', '👨‍👩‍👧 é\r\n\r\n漢字');
    await editor.replace(uri, '“Well…”', '“Wéll—”');
    const [diagnostic] = await found();
    assert.match(editor.textOf(uri, diagnostic!.range), /47-year-old$/);
  });

  it('explains what it marks', async () => {
    const [diagnostic] = await found();
    const hover = await editor.hover(uri, diagnostic!.range.start);
    assert.ok(hover && typeof hover.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, 'markdown');
    assert.match(hover.contents.value, /patient-privacy\/exact-age, because/);
    assert.equal(await editor.hover(uri, { line: 0, character: 0 }), null);
  });

  it('offers rewrites for the version that the editor has, and is content with the first', async () => {
    const [diagnostic] = await found();
    const actions = await editor.codeActions(uri, diagnostic!.range);
    const preferred = actions.find((action) => action.isPreferred);
    assert.ok(preferred);
    assert.equal(preferred.diagnostics?.[0]?.code, rule);
    await editor.apply(preferred);
    assert.deepEqual(await found(), []);
  });

  it('allows what the author gives a reason for', async () => {
    await reopen();
    const [diagnostic] = await found();
    const actions = await editor.codeActions(uri, diagnostic!.range);
    await editor.apply(actions.find((action) => action.title === `Allow ${rule} here…`)!);
    assert.equal((await found()).length, 1, 'a reason that is still to be filled in is none');
    await editor.replace(uri, '⟨reason⟩', 'she agreed in writing');
    assert.deepEqual(await found(), []);
  });

  it('offers nothing when an editor asks for something else', async () => {
    await reopen();
    const [diagnostic] = await found();
    assert.deepEqual(await editor.codeActions(uri, diagnostic!.range, ['source.fixAll']), []);
  });

  it('generalizes all details in one edit that asks first, when the author asks for it', async () => {
    await reopen();
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [action, ...others] = await editor.codeActions(uri, whole, ['source']);
    assert.equal(action?.kind, 'source.generalize.chaperone');
    assert.deepEqual(others, []);
    const [change] = action.edit!.documentChanges as TextDocumentEdit[];
    assert.ok(change!.edits.length > 0 && change!.edits.every((edit) => 'annotationId' in edit && action.edit!.changeAnnotations![edit.annotationId!]?.needsConfirmation));
    assert.equal(action.edit!.changeAnnotations![rule]!.description, rule);
    await editor.apply(action);
    assert.deepEqual(await found(), []);
    assert.deepEqual(await editor.codeActions(uri, whole, ['source']), [], 'nothing is left to generalize');
  });

  it('generalizes nothing of itself, as an editor that saves would have it', async () => {
    await reopen();
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    assert.deepEqual(await editor.codeActions(uri, whole, ['source'], CodeActionTriggerKind.Automatic), []);
    assert.deepEqual(await editor.codeActions(uri, whole, ['source.fixAll'], CodeActionTriggerKind.Invoked), []);
  });

  it('generalizes all details by a command, for the version that the editor has', async () => {
    await editor.execute('chaperone.generalizeAll', uri);
    await editor.until(() => editor.asked.length > 0);
    const { label, edit } = editor.asked.pop()!;
    assert.equal(label, 'Generalize all patient details in this draft');
    await editor.apply({ title: label, edit });
    assert.deepEqual(await found(), []);
    await editor.execute('chaperone.generalizeAll', uri);
    await editor.until(() => editor.shown.length > 0);
    assert.match(editor.shown.pop()!, /no patient detail/);
    await editor.execute('chaperone.generalizeAll', 'untitled:Unknown');
    await reopen();
    assert.equal((await found()).length, 1);
  });

  it('follows the settings', async () => {
    await editor.configure({ levels: { 'patient-privacy': 'off' } });
    if (capabilities.textDocument?.diagnostic) await editor.until(() => editor.refreshes > 0);
    else await editor.until(() => editor.published.at(-1)!.diagnostics.every((diagnostic) => diagnostic.code !== rule));
    assert.deepEqual(await found(), []);
    const before = editor.published.length;
    await editor.configure({});
    if (!capabilities.textDocument?.diagnostic) await editor.until(() => editor.published.length > before);
    assert.equal((await found()).length, 1);
  });

  it('answers what is cancelled as cancelled', async () => {
    const long = 'untitled:Long';
    await editor.open(long, `${draft}\n`.repeat(500));
    for (const type of [HoverRequest.type, DocumentDiagnosticRequest.type] as const) {
      if (type === DocumentDiagnosticRequest.type && !capabilities.textDocument?.diagnostic) continue;
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: long }, position: { line: 2, character: 0 } };
      const answer = server.connection.sendRequest(type.method, params, source.token);
      source.cancel();
      await assert.rejects(answer, (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
    }
    await editor.close(long);
  });

  it('takes back what it showed when a draft is closed', async () => {
    await editor.close(uri);
    if (capabilities.textDocument?.diagnostic) assert.deepEqual(await editor.diagnostics(uri), []);
    else await editor.until(() => editor.published.some((params) => params.uri === uri && params.version === undefined && !params.diagnostics.length));
  });

  it('reads plain text as plain text', async () => {
    const note = 'untitled:Note';
    await editor.open(note, '*My patient, a 47-year-old teacher.*\n', 'plaintext');
    const [diagnostic] = (await editor.diagnostics(note)).filter((other) => other.code === rule);
    const actions = await editor.codeActions(note, diagnostic!.range);
    await editor.apply(actions.find((action) => action.title === `Allow ${rule} here…`)!);
    assert.match(editor.textOf(note), /^chaperone: allow patient-privacy\/exact-age, because ⟨reason⟩\n/);
  });

  it('goes quietly', async () => {
    assert.deepEqual(editor.log, []);
    assert.equal(server.stray(), '');
    assert.equal(start === places['in this process'] ? await editor.stop() : await editor.leave(), 0);
  });
}

import assert from 'node:assert/strict';
import { HoverRequest } from 'vscode-languageserver/node';
import { describe as describeError } from '../server/log';
import { Editor, pushing } from './protocol/editor';
import { exactAge, failing } from './protocol/rules';
import { startHere } from './protocol/transports';

const uri = 'file:///drafts/Mrs%20Abernathy.md';
const secret = /Abernathy|bicycle/;

describe('The log', () => {
  it('names a rule that fails, once, and holds no word of the draft nor its name', async () => {
    const editor = new Editor(startHere({ rules: [failing, exactAge] }), pushing);
    await editor.initialize();
    await editor.open(uri, 'Mrs Abernathy, a 47-year-old with a bicycle.');
    assert.deepEqual((await editor.diagnostics(uri)).map((diagnostic) => diagnostic.code), [exactAge.id], 'the other rules stand');
    await editor.replace(uri, 'bicycle', 'bicycle bell');
    await editor.diagnostics(uri);
    assert.equal(editor.log.length, 1);
    assert.match(editor.log[0]!, /patient-privacy\/failing/);
    assert.doesNotMatch(editor.log.join('\n'), secret);
    await editor.stop();
  });

  it('holds no word of a draft that a feature failed on, and neither does the answer', async () => {
    const readFile = (): Promise<string> => Promise.reject(new Error('No file for Abernathy on her bicycle'));
    const editor = new Editor(startHere({ rules: [exactAge], readFile }), pushing);
    await editor.initialize();
    await editor.open(uri, 'Mrs Abernathy, a 47-year-old with a bicycle.');
    const answer = editor.server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 20 } });
    await assert.rejects(answer, (error: Error) => /could not answer/.test(error.message) && !secret.test(error.message));
    assert.doesNotMatch(editor.log.join('\n'), secret);
    await editor.stop();
  });

  it('tells the kind of an error and where in the code it came from', () => {
    assert.match(describeError(new RangeError('Abernathy\n    at her bicycle')), /^RangeError at .*log\.test/);
    assert.equal(describeError('Abernathy'), 'a value that is not an error was thrown');
  });
});

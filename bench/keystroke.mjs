// How long an author waits: from the start of the server to its first word, and from a keystroke to the diagnostics of that
// version. Prints figures; nothing depends on them. Usage: node esbuild.js && node bench/keystroke.mjs [--keys 60]
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)('vscode-languageserver/node');
const keys = Number(process.argv[process.argv.indexOf('--keys') + 1]) || 60;

const paragraphs = [
  'My patient, a 63-year-old retired bus driver from a small town, came in on Tuesday with a cough that would not go.',
  'A review of twelve trials found that walking for half an hour a day lowered blood pressure by about four points.',
  'Ask your own doctor before you stop a tablet; what is right for one person is not right for another. 🩺',
  'Turmeric cures arthritis, says the advert on my bus. I have read the studies, and most of them are small.',
  '- Sleep well.\n- Walk daily.\n- Drink less than last year, and keep a note of it if that helps you.',
  'We were short of beds again, and the night team was kind, quick and funny, as they nearly always are.',
];

/** Prose of a given size whose paragraphs all differ, because equal ones would be read once and remembered. */
function textOf(size) {
  let text = '# A draft\n\n';
  for (let number = 1; text.length < size; number++) text += `${paragraphs[number % paragraphs.length]} That was week ${number} of the year.\n\n`;
  return text;
}

function percentile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
}

async function measure(name, size) {
  const started = performance.now();
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  let arrived = () => {};
  connection.onNotification('textDocument/publishDiagnostics', ({ version, diagnostics }) => arrived(version, diagnostics.length));
  connection.listen();
  const diagnosticsOf = (version) => new Promise((resolve) => { arrived = (which, count) => { if (which === version) resolve(count); }; });
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  const initialized = performance.now() - started;
  await connection.sendNotification('initialized', {});
  const uri = 'untitled:bench';
  const text = textOf(size);
  const first = diagnosticsOf(1);
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const findings = await first;
  const opened = performance.now() - started;
  // In the middle of the draft, at the end of a line of prose.
  const lines = text.split('\n');
  let line = lines.length >> 1;
  while (!lines[line].endsWith('of the year.')) line++;
  let character = lines[line].length - 1;
  const waits = [];
  for (let key = 0; key < keys; key++) {
    const version = key + 2;
    const start = { line, character: character++ };
    const sent = performance.now();
    const answered = diagnosticsOf(version);
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range: { start, end: start }, text: ' and so on'[key % 10] }] });
    await answered;
    waits.push(performance.now() - sent);
  }
  // What the author feels on a long draft: how late a message is handled that comes while a review is under way.
  const { start } = { start: { line: 0, character: 2 } };
  await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: keys + 2 }, contentChanges: [{ range: { start, end: start }, text: 'x' }] });
  const asked = performance.now();
  await connection.sendRequest('textDocument/hover', { textDocument: { uri: 'untitled:other' }, position: start });
  const held = performance.now() - asked;
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const ms = (value) => `${value.toFixed(1)} ms`;
  console.log(`${name}: ${text.length} characters, ${findings} diagnostics; initialize ${ms(initialized)}, first diagnostics ${ms(opened)}; `
    + `keystroke p50 ${ms(percentile(waits, 0.5))}, p95 ${ms(percentile(waits, 0.95))}; another request is held up ${ms(held)}`);
}

await measure('post', 270);
await measure('blog', 11_000);
await measure('1 MB', 1_000_000);

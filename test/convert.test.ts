import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange, toSnippetEdit, toSpan, touches } from '../server/convert';
import { takeMarks } from './support';

/** What an editor that counts UTF-16 units has between two positions. */
function textIn(text: string, { start, end }: ReturnType<typeof toRange>): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = ({ line, character }: { line: number; character: number }): number => lines.slice(0, line).join('').length + character;
  return text.slice(offset(start), offset(end));
}

const drafts: Readonly<Record<string, string>> = {
  'plain words': 'She is [|a teacher|].',
  'emoji outside the basic plane': '🩺🩺🩺🩺 [|teh|] cat 🩺',
  'a family joined by zero-width joiners': 'A 👩‍👩‍👧‍👦 family, [|the father|] 👨🏽‍⚕️ waits.',
  'curly quotes and dashes': '“He said ‘no’ — [|again…|]”',
  'carriage returns': 'One.\r\nTwo.\r\n\r\n[|Three|].\r\n',
  'Chinese, Japanese and Korean': '患者さんは[|七十歳|]です。\n그는 [|어제|] 왔다。',
  'combining marks': 'Cafe\u0301 Ame\u0301lie, [|Zoe\u0308|].',
  'right-to-left words': 'שלום [|עולם|] and مرحبا',
  'a byte order mark': '\uFEFFTitle\n[|words|]',
};

describe('Offsets and positions', () => {
  for (const [name, marked] of Object.entries(drafts)) {
    it(`agree about ${name}`, () => {
      const { text, spans } = takeMarks(marked);
      const document = TextDocument.create('untitled:draft', 'markdown', 1, text);
      for (const span of spans) {
        const range = toRange(document, span);
        assert.equal(textIn(text, range), text.slice(span.start, span.end));
        assert.deepEqual(toSpan(document, range), span);
      }
    });
  }

  it('agree after edits that came one by one', () => {
    const document = TextDocument.create('untitled:draft', 'markdown', 1, 'A 🩺 line.\r\nNext.\r\n');
    TextDocument.update(document, [
      { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 4 } }, text: '你好👩‍⚕️' },
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: 'é\r\n' },
    ], 2);
    const text = document.getText();
    assert.equal(text, 'A 你好👩‍⚕️ line.\r\né\r\nNext.\r\n');
    const start = text.indexOf('Next');
    assert.equal(textIn(text, toRange(document, { start, end: start + 4 })), 'Next');
  });
});

describe('Edits with slots', () => {
  it('become snippets, with what snippets would read as their own kept as it is', () => {
    const document = TextDocument.create('untitled:draft', 'markdown', 1, 'It costs.');
    const edit = toSnippetEdit(document, { span: { start: 8, end: 8 }, newText: ' $5 {a} \\ ([⟨source⟩](⟨link⟩))' });
    assert.equal(edit.snippet.value, ' \\$5 {a\\} \\\\ ([${1:source}](${2:link}))');
  });
});

describe('Spans', () => {
  it('touch a caret at either end', () => {
    assert.ok(touches({ start: 4, end: 8 }, { start: 8, end: 8 }));
    assert.ok(touches({ start: 4, end: 8 }, { start: 4, end: 4 }));
    assert.ok(!touches({ start: 4, end: 8 }, { start: 9, end: 9 }));
  });
});

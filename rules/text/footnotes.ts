import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

const definition = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;

/** Footnote definitions (`[^1]: …`), which GitHub and most blog engines know and the parser's GFM set does not. */
export const footnotes: MarkdownConfig = {
  defineNodes: [{ name: 'FootnoteDefinition', block: true }, { name: 'FootnoteMark' }],
  parseBlock: [{
    name: 'FootnoteDefinition',
    before: 'LinkReference',
    parse(context, line) {
      const match = definition.exec(line.text);
      if (!match || line.indent > 3) return false;
      const start = context.lineStart;
      const from = start + match[0].length;
      let text = line.text.slice(match[0].length);
      while (context.nextLine() && !isEnd(line)) text += `\n${line.text}`;
      const mark = context.elt('FootnoteMark', start, from);
      const end = from + text.length;
      context.addElement(context.elt('FootnoteDefinition', start, end, [mark, ...context.parser.parseInline(text, from)]));
      return true;
    },
    endLeaf: (_context: BlockContext, line: Line) => definition.test(line.text),
  }],
};

function isEnd(line: Line): boolean {
  return /^\s*$/.test(line.text) || definition.test(line.text) || /^(?:#{1,6}\s|---\s*$|\*\*\*\s*$|```|>|[*+-]\s)/.test(line.text);
}

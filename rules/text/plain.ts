import type { Span } from '../model';
import { addressesIn } from './addresses';
import type { Aside, Block, Directive } from './draft';
import { blankOut, toProse } from './markdown';
import type { Blocks } from './markdown';

/** Plain text: blocks are divided by empty lines, a line of dashes cuts a thread, a line `chaperone: …` is a directive. */
export function readPlain(text: string, from: number): Blocks {
  const blocks: Block[] = [];
  const directives: Directive[] = [];
  const breaks: Span[] = [];
  let block: Span | undefined;
  const close = (): void => {
    if (block) blocks.push(toBlock(text, block));
    block = undefined;
  };
  let start = from;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trimEnd();
    const span = { start, end: start + line.length };
    const directive = /^\s*(?:<!--\s*)?chaperone:\s*(.*?)\s*(?:-->)?$/.exec(line);
    if (!line.trim()) {
      close();
    } else if (directive) {
      close();
      directives.push({ span, text: directive[1]! });
    } else if (/^\s*(?:[-*_=]\s?){3,}$/.test(line)) {
      close();
      breaks.push(span);
    } else {
      block = { start: block?.start ?? start, end: span.end };
    }
    start = end + 1;
  }
  close();
  return { blocks, directives, breaks };
}

function toBlock(text: string, span: Span): Block {
  const raw = text.slice(span.start, span.end);
  const slice = toProse(raw, [], 0, true);
  const bare = addressesIn(slice);
  const links = bare.map((address) => ({
    span: { start: span.start + address.start, end: span.start + address.end },
    url: slice.slice(address.start, address.end),
    kind: 'web' as const,
  }));
  const quoted = /^\s*>/.test(raw);
  const asides: Aside[] = [...raw.matchAll(/\[[^\]\n]{3,}\]/g)].map((match) => ({
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
  }));
  const marks = [...raw.matchAll(/^[ \t]*>[ \t]?/gm)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const isItem = /^\s*(?:[•·‣▪◦*-]|\d{1,2}[.)])\s/.test(raw);
  return {
    kind: quoted ? 'quote' : isItem ? 'item' : 'text', span, container: span, prose: blankOut(slice, [...bare, ...marks]), post: 0, quoted, links, images: [], asides, notes: [],
  };
}

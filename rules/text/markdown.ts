import { GFM, parser as base } from '@lezer/markdown';
import { Tree, TreeFragment } from '@lezer/common';
import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../model';
import { addressesIn } from './addresses';
import type { Aside, Block, BlockKind, Directive, Image, Link } from './draft';
import { footnotes } from './footnotes';

const parser = base.configure([GFM, footnotes]);

/** What a format's reader finds; posts and front matter are added by `readDraft`. */
export interface Blocks {
  /** Each as one of the first post. */
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
  /** Thematic breaks, where a thread is cut. */
  readonly breaks: readonly Span[];
}

/** A parsed text, kept so that the next version is parsed and read only where it differs. */
export interface Parsed {
  readonly text: string;
  readonly tree: Tree;
  /** What each piece of the tree was read as. The parser hands on the pieces that an edit left alone. */
  readonly read: WeakMap<Tree, Piece>;
}

/**
 * Parses Markdown from `from` on (what stands before is front matter), yielding between blocks. With the last version at
 * hand only the changed blocks are parsed again.
 */
export function* parseMarkdown(text: string, from: number, last?: Parsed): Generator<undefined, Parsed, undefined> {
  // Front matter is blanked rather than cut, so that every offset is the file's.
  const body = from ? text.slice(0, from).replace(/[^\n]/g, ' ') + text.slice(from) : text;
  const parse = parser.startParse(body, last && reusable(last, body));
  for (;;) {
    const tree = parse.advance();
    if (tree) return { text: body, tree, read: last?.read ?? new WeakMap() };
    yield;
  }
}

function reusable(last: Parsed, text: string): readonly TreeFragment[] {
  const before = last.text;
  const shorter = Math.min(before.length, text.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === text.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail++;
  const change = { fromA: head, toA: before.length - tail, fromB: head, toB: text.length - tail };
  return TreeFragment.applyChanges(TreeFragment.addTree(last.tree), [change]);
}

/** The prose of a parsed text, block by block, with exact offsets. Yields between blocks. */
export function* readMarkdown(parsed: Parsed): Generator<undefined, Blocks, undefined> {
  const blocks: Block[] = [];
  const directives: Directive[] = [];
  const breaks: Span[] = [];
  let lists = 0;
  let rows = 0;
  for (let node = parsed.tree.topNode.firstChild; node; node = node.nextSibling) {
    const piece = pieceOf(parsed, node);
    const at = node.from - piece.at;
    const container = { start: node.from, end: node.to };
    const { placed } = piece;
    if (placed?.at === node.from && placed.lists === lists && placed.rows === rows) blocks.push(...placed.blocks);
    else {
      const own = piece.blocks.map((block) => moved(block, at, lists, rows, container));
      piece.placed = { at: node.from, lists, rows, blocks: own };
      blocks.push(...own);
    }
    for (const directive of piece.directives) directives.push({ ...directive, span: shifted(directive.span, at) });
    for (const rule of piece.breaks) breaks.push(shifted(rule, at));
    lists += piece.lists;
    rows += piece.rows;
    yield;
  }
  return { blocks, directives, breaks };
}

/** One top-level block with all that is in it, as read when it stood at `at`; its lists and rows are counted from 0. */
interface Piece extends Omit<Blocks, 'blocks'> {
  readonly at: number;
  readonly blocks: readonly PieceBlock[];
  readonly lists: number;
  readonly rows: number;
  /** Its blocks where they last stood in the draft: what stands before an edit stays there. */
  placed?: { readonly at: number; readonly lists: number; readonly rows: number; readonly blocks: readonly Block[] };
}

type PieceBlock = Omit<Block, 'container' | 'post'>;

function pieceOf({ text, read }: Parsed, node: SyntaxNode): Piece {
  const kept = node.tree && read.get(node.tree);
  if (kept) return kept;
  const piece = readPiece(text, node);
  // Small blocks live in a buffer of their neighbours and have no tree of their own.
  if (node.tree) read.set(node.tree, piece);
  return piece;
}

function moved(block: PieceBlock, by: number, lists: number, rows: number, container: Span): Block {
  const move = <Item extends { readonly span: Span }>(items: readonly Item[]): readonly Item[] =>
    by && items.length ? items.map((item) => ({ ...item, span: shifted(item.span, by) })) : items;
  return {
    ...block,
    post: 0,
    container,
    span: shifted(block.span, by),
    ...(block.list !== undefined && { list: block.list + lists }),
    ...(block.row !== undefined && { row: block.row + rows }),
    links: move(block.links),
    asides: move(block.asides),
    images: move(block.images).map((image) => (by ? { ...image, altSpan: shifted(image.altSpan, by) } : image)),
  };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

interface Place {
  readonly quoted: boolean;
  readonly list?: number;
  readonly row?: number;
}

function readPiece(text: string, top: SyntaxNode): Piece {
  const blocks: PieceBlock[] = [];
  const directives: Directive[] = [];
  const breaks: Span[] = [];
  let lists = 0;
  let rows = 0;
  const visit = (node: SyntaxNode, place: Place): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) visitBlock(child, place);
  };
  const visitBlock = (node: SyntaxNode, place: Place): void => {
    const { name } = node.type;
    if (name === 'Paragraph' || name === 'Task') add(node, place.list !== undefined ? 'item' : place.quoted ? 'quote' : 'text', place);
    else if (/^(?:ATX|Setext)Heading/.test(name)) add(node, 'heading', place);
    else if (name === 'TableCell') add(node, 'cell', place);
    else if (name === 'FootnoteDefinition') add(node, 'footnote', place);
    else if (name === 'HorizontalRule') breaks.push({ start: node.from, end: node.to });
    else if (name === 'CommentBlock') addDirective(node);
    else if (name === 'Blockquote') visit(node, { ...place, quoted: true });
    else if (name === 'BulletList' || name === 'OrderedList') visit(node, { ...place, list: lists++ });
    else if (name === 'TableHeader' || name === 'TableRow') visit(node, { ...place, row: rows++ });
    else if (name === 'ListItem' || name === 'Table') visit(node, place);
    // The rest is not prose: code, HTML, link definitions, marks.
  };
  const add = (node: SyntaxNode, kind: BlockKind, place: Place): void => void blocks.push(...toBlocks(text, node, kind, place, addDirective));
  const addDirective = (node: SyntaxNode): void => {
    const match = /^<!--\s*chaperone:\s*([\s\S]*?)\s*-->/.exec(text.slice(node.from, node.to));
    if (match) directives.push({ span: { start: node.from, end: node.to }, text: match[1]! });
  };
  visitBlock(top, { quoted: false });
  return { at: top.from, blocks, directives, breaks, lists, rows };
}

/** Nodes whose characters are markup or address rather than words. */
const markup = new Set([
  'HeaderMark', 'QuoteMark', 'ListMark', 'LinkMark', 'EmphasisMark', 'CodeMark', 'StrikethroughMark', 'TaskMarker', 'TableDelimiter',
  'LinkTitle', 'LinkLabel', 'HTMLTag', 'ProcessingInstruction', 'InlineCode', 'FootnoteMark', 'HardBreak',
]);

/** A block of prose, and one more for the words of each image in it. */
function toBlocks(
  text: string, node: SyntaxNode, kind: BlockKind, place: Place, onComment: (node: SyntaxNode) => void,
): PieceBlock[] {
  const links: Link[] = [];
  const images: Image[] = [];
  const asides: Aside[] = [];
  const notes: string[] = [];
  const blanks: Span[] = [];
  let label: string | undefined;
  const blank = (from: number, to: number): void => void blanks.push({ start: from, end: to });
  const visit = (inline: SyntaxNode): void => {
    for (let child = inline.firstChild; child; child = child.nextSibling) visitInline(child);
  };
  const visitInline = (inline: SyntaxNode): void => {
    const { name } = inline.type;
    const { from, to } = inline;
    const span = { start: from, end: to };
    if (name === 'Comment') {
      onComment(inline);
      blank(from, to);
    } else if (name === 'Image') {
      images.push(toImage(text, inline));
      blank(from, to);
    } else if (name === 'Link') {
      const url = inline.getChild('URL');
      const note = /^\[\^([^\]]+)\]$/.exec(text.slice(from, to));
      if (note) {
        notes.push(note[1]!);
        blank(from, to);
      } else {
        if (url) links.push(toLink(span, text.slice(url.from, url.to)));
        else asides.push({ span });
        visit(inline);
      }
    } else if (name === 'URL' || name === 'Autolink') {
      const address = text.slice(from, to).replace(/^<|>$/g, '');
      if (inline.parent?.type.name !== 'Link') links.push(toLink(span, address));
      blank(from, to);
    } else if (name === 'Escape') {
      blank(from, from + 1);
    } else if (markup.has(name)) {
      if (name === 'FootnoteMark') label = /\[\^([^\]]+)\]/.exec(text.slice(from, to))?.[1];
      blank(from, to);
    } else {
      visit(inline);
    }
  };
  visit(node);
  const slice = text.slice(node.from, node.to);
  const prose = toProse(slice, blanks, node.from, false);
  const bare = addressesIn(prose);
  for (const address of bare) {
    const span = { start: node.from + address.start, end: node.from + address.end };
    links.push(toLink(span, prose.slice(address.start, address.end)));
  }
  links.sort((a, b) => a.span.start - b.span.start);
  const found: PieceBlock = {
    kind, span: { start: node.from, end: node.to }, prose: blankOut(prose, bare),
    ...place, links, images, asides, notes, label,
  };
  return [found, ...images.filter((image) => image.alt.trim()).map((image) => altBlock(image, place))];
}

function altBlock(image: Image, place: Place): PieceBlock {
  return {
    kind: 'alt', span: image.altSpan, prose: toProse(image.alt, [], 0, false), ...place,
    links: [], images: [image], asides: [], notes: [],
  };
}

function toLink(span: Span, url: string): Link {
  return { span, url, kind: /^mailto:|^[^/@\s]+@[^/@\s]+$/.test(url) ? 'email' : 'web' };
}

function toImage(text: string, node: SyntaxNode): Image {
  const marks = node.getChildren('LinkMark');
  const start = node.from + 2;
  const end = Math.max(start, marks[1]?.from ?? start);
  const url = node.getChild('URL');
  const title = node.getChild('LinkTitle');
  return {
    span: { start: node.from, end: node.to },
    alt: text.slice(start, end),
    altSpan: { start, end },
    url: url ? text.slice(url.from, url.to) : '',
    title: title ? text.slice(title.from + 1, title.to - 1) : '',
  };
}

/** A line that starts with a symbol, a number or a dash of its own is a new line of thought, not a wrapped one. */
const ownLine = /^[ \t]*(?:\p{Extended_Pictographic}|[•·‣▪▫◦→➡✓✔✗☐☎–—*-]\s?|\(?\d{1,2}[/.)]\s)/u;

/**
 * Blanks spans and soft line ends; keeps a `\n` where the writer began a new line of thought, which ends a sentence.
 * With `hard`, as in plain text, a short line followed by a capital is such a place as well.
 */
export function toProse(slice: string, blanks: readonly Span[], at: number, hard: boolean): string {
  let text = blankOut(slice, blanks.map((span) => ({ start: span.start - at, end: span.end - at })));
  if (/[\n\r\t\u00A0]/.test(text)) {
    const lines = text.replace(/[\r\t\u00A0]/g, ' ').split('\n');
    let joined = lines[0]!;
    for (let index = 1; index < lines.length; index++) {
      const line = lines[index]!;
      const isOwn = ownLine.test(line) || (hard && lines[index - 1]!.trimEnd().length < 60 && /^\s*["'“‘(]?\p{Lu}/u.test(line));
      joined += (isOwn ? '\n' : ' ') + line;
    }
    text = joined;
  }
  return text;
}

/** The same text with spans turned into spaces; line ends inside them stay. */
export function blankOut(text: string, spans: readonly Span[]): string {
  if (!spans.length) return text;
  let result = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= at) continue;
    const start = Math.max(at, span.start);
    result += text.slice(at, start) + text.slice(start, span.end).replace(/[^\n]/g, ' ');
    at = span.end;
  }
  return result + text.slice(at);
}

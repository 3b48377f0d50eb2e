import type { Source, Span } from '../model';
import type { FrontMatter } from './front-matter';

/**
 * `title` is a front-matter field that is published with the draft; `alt` the words of an image; `footnote` the text of a
 * footnote; `cell` one cell of a table. Everything else is named as Markdown names it.
 */
export type BlockKind = 'text' | 'heading' | 'item' | 'quote' | 'cell' | 'footnote' | 'alt' | 'title';

/** A link or bare address. Its address is not prose; its words are. */
export interface Link {
  /** The whole of it, markup included. */
  readonly span: Span;
  readonly url: string;
  readonly kind: 'web' | 'email';
}

export interface Image {
  /** The whole of it, markup included. */
  readonly span: Span;
  readonly alt: string;
  readonly altSpan: Span;
  readonly url: string;
  readonly title: string;
}

/** Words in square brackets with no address: `[photo: the team at the finish]`. A post's stage directions. */
export interface Aside {
  readonly span: Span;
}

/** A stretch of prose that is read as one. A soft line break or emphasis does not end it. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** The outermost list, table or quotation that it stands in, or else itself: what a waiver above it reaches. */
  readonly container: Span;
  /**
   * The draft's own characters over `span`, of the same length: what is not prose (markup, addresses, code, line ends
   * that do not end a line of thought) is blanked to spaces, so `span.start + n` is where `prose[n]` stands.
   */
  readonly prose: string;
  /** Index into `Draft.posts`. */
  readonly post: number;
  /** Cells of one table row share a number. */
  readonly row?: number;
  /** Blocks of one list share a number. */
  readonly list?: number;
  /** True inside a block quotation, whatever the kind. */
  readonly quoted: boolean;
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly asides: readonly Aside[];
  /** Labels of the footnotes that the block points to. */
  readonly notes: readonly string[];
  /** The label that a footnote answers to. */
  readonly label?: string;
}

/** A post of a thread, or the whole of an article. */
export interface Post {
  readonly span: Span;
}

/** A comment that speaks to Chaperone: `<!-- chaperone: … -->`, or a plain line `chaperone: …`. Its text is what follows the colon. */
export interface Directive {
  readonly span: Span;
  readonly text: string;
}

export interface Draft {
  readonly source: Source;
  readonly front: FrontMatter;
  readonly posts: readonly Post[];
  /** In reading order, the title first. */
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
  /** True when the draft is several posts, or its front matter says that it is a thread. */
  readonly isThread: boolean;
}

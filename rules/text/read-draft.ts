import type { Source } from '../model';
import type { Block, Draft } from './draft';
import { readFrontMatter } from './front-matter';
import { parseMarkdown, readMarkdown } from './markdown';
import type { Parsed } from './markdown';
import { readPlain } from './plain';
import { numberingLength, readPosts } from './posts';

/** A draft, and what makes reading its next version cheap. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly parsed?: Parsed;
}

/** Divides a text into posts and blocks of prose, yielding in between. Any text is a draft; nothing in it makes this throw. */
export function* readDraft(source: Source, last?: Parsed): Generator<undefined, ReadDraft, undefined> {
  const { text, format } = source;
  const front = readFrontMatter(text);
  const from = front.span?.end ?? 0;
  const parsed = format === 'markdown' ? yield* parseMarkdown(text, from, last) : undefined;
  const read = parsed ? yield* readMarkdown(parsed) : readPlain(text, from);
  const { posts, postOf, isThread } = readPosts(text, front, read);
  const blocks: Block[] = read.blocks.map((block, index) => {
    const post = postOf[index]!;
    const isFirst = isThread && (index === 0 || postOf[index - 1] !== post);
    const length = isFirst ? numberingLength(block.prose) : 0;
    return post === 0 && length === 0 ? block : { ...block, post, prose: ' '.repeat(length) + block.prose.slice(length) };
  });
  const { titleSpan } = front;
  if (titleSpan && titleSpan.end > titleSpan.start) {
    blocks.unshift({
      kind: 'title', span: titleSpan, container: titleSpan, prose: text.slice(titleSpan.start, titleSpan.end).replace(/\s/g, ' '), post: 0,
      quoted: false, links: [], images: [], asides: [], notes: [],
    });
  }
  return { draft: { source, front, posts, blocks, directives: read.directives, isThread }, parsed };
}

import type { Span } from '../model';
import type { Block, Post } from './draft';
import type { FrontMatter } from './front-matter';
import type { Blocks } from './markdown';

const threadPlatform = /\b(?:x|twitter|threads?|bluesky|bsky|mastodon)\b/;

/** `1/7`, `(2/7)`, `3/`, `4.`, `5)`, `6:`, `(7)`, after an emoji or a bold mark if there is one. */
const numbering = /^[\s*_\p{Extended_Pictographic}\uFE0F\u200D]*\(?(\d{1,2})(?:\s?\/\s?(?:\d{1,2}|n|x)?\)?(?=\s|$|:)|[.):](?=\s))/u;

/** Cuts a draft into its posts. An article is one post, however many rules its author drew in it. */
export function readPosts(text: string, front: FrontMatter, { blocks, breaks }: Blocks): { posts: Post[]; postOf: number[]; isThread: boolean } {
  const body = { start: front.span?.end ?? 0, end: text.length };
  const cuts = cutsOf(text, front, blocks, breaks);
  const posts: Post[] = [];
  let start = body.start;
  for (const cut of cuts) {
    posts.push({ span: { start, end: cut.end } });
    start = cut.next;
  }
  posts.push({ span: { start, end: body.end } });
  let post = 0;
  const postOf = blocks.map((block) => {
    while (post < posts.length - 1 && block.span.start >= posts[post + 1]!.span.start) post++;
    return post;
  });
  const isThread = posts.length > 1 || (front.platform !== undefined && threadPlatform.test(front.platform));
  return { posts, postOf, isThread };
}

interface Cut {
  /** Where the post before ends and the next one starts. */
  readonly end: number;
  readonly next: number;
}

function cutsOf(text: string, front: FrontMatter, blocks: readonly Block[], breaks: readonly Span[]): Cut[] {
  const says = front.platform !== undefined && threadPlatform.test(front.platform);
  const isArticle = !says && (front.title !== undefined || front.platform !== undefined || blocks.some((block) => block.kind === 'heading'));
  if (isArticle) return [];
  const numbered = numberedStarts(text, blocks);
  if (numbered.length >= 2) return numbered.slice(1).map((start) => ({ end: start, next: start }));
  const first = blocks[0]?.span.start ?? text.length;
  return breaks.filter((rule) => rule.start > first && blocks.some((block) => block.span.start > rule.end))
    .map((rule) => ({ end: rule.start, next: rule.end }));
}

/** Starts of the blocks that are numbered 1, 2, 3 … The numbers must run on; a list inside one post does not cut it. */
function numberedStarts(text: string, blocks: readonly Block[]): number[] {
  const starts: number[] = [];
  let expected = 0;
  let slashes = 0;
  for (const block of blocks) {
    const lineStart = text.lastIndexOf('\n', block.span.start - 1) + 1;
    const line = text.slice(lineStart, Math.min(block.span.end, block.span.start + 24));
    const match = numbering.exec(line);
    const number = match ? Number(match[1]) : NaN;
    if (number === expected + 1 || (!starts.length && (number === 1 || number === 2))) {
      // The last number of `1/7` belongs to a thread; `1.` alone may be a list, so a list in one go does not count.
      if (/\//.test(match![0])) slashes++;
      starts.push(lineStart);
      expected = number;
    }
  }
  if (slashes >= 2) return startsAtFirst(starts, blocks);
  const gaps = starts.slice(1).filter((start, index) => /\n\s*\n/.test(text.slice(starts[index], start)));
  return starts.length >= 3 && gaps.length === starts.length - 1 ? startsAtFirst(starts, blocks) : [];
}

/** Words before `2/` are the first post, unnumbered. */
function startsAtFirst(starts: readonly number[], blocks: readonly Block[]): number[] {
  const first = blocks[0]!.span.start;
  return starts[0]! > first ? [first, ...starts] : [...starts];
}

/** How much of a post's first words is its number, which is not prose. */
export function numberingLength(prose: string): number {
  return numbering.exec(prose)?.[0].length ?? 0;
}

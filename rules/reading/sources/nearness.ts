import type { Block, Draft } from '../../text/draft';
import { remembered } from '../remembered';
import { hasKind } from '../sentence';
import type { Sentence, SentenceReading } from '../sentence';
import type { Backing, Sources } from '../sources';
import { namesSourceOfLast } from './pointers';

/** How long a post may be for its source to back all of it. A caption is read in one go, an essay is not. */
const longestCaption = 700;

/** Answers what backs a sentence, from where everything stands. */
export function createNearness(draft: Draft, sentences: readonly Sentence[], all: readonly Backing[]): Sources['near'] {
  const { blocks } = draft;
  const indexOf = new Map(blocks.map((block, index) => [block, index]));
  const inBlock = byBlock(blocks, all);
  const inPost = new Map<number, Block[]>();
  for (const block of blocks) {
    const post = inPost.get(block.post);
    if (post) post.push(block);
    else inPost.set(block.post, [block]);
  }
  const isCaption = isShort(draft);
  const firstOf = new Map<Block, Sentence>();
  for (const sentence of sentences) if (!firstOf.has(sentence.block)) firstOf.set(sentence.block, sentence);
  const isFrontSourced = ['sources', 'references', 'bibliography', 'source'].some((field) => draft.front.fields.has(field));
  const whole: readonly Backing[] = isFrontSourced && draft.front.span ? [{ kind: 'pointer', span: draft.front.span, isEvidence: true }] : [];

  const of = (block: Block | undefined): readonly Backing[] => (block && inBlock.get(block)) ?? [];
  const opensWithSource = (block: Block | undefined): boolean => {
    const first = block && firstOf.get(block);
    return first !== undefined && (namesSourceOfLast(first) || isMostlySource(block!, of(block)));
  };

  return (sentence) => {
    const { block } = sentence;
    const index = indexOf.get(block)!;
    const found = new Set<Backing>([...whole, ...of(block)]);
    const add = (list: readonly Backing[]): void => list.forEach((backing) => found.add(backing));
    if (block.row !== undefined) addTable(index, block, add);
    if (block.list !== undefined) addAroundList(index, block, add);
    else if (opensWithSource(blocks[index + 1])) add(of(blocks[index + 1]));
    if (draft.isThread || (isCaption && block.row === undefined)) {
      for (const other of inPost.get(block.post)!) add(of(other));
    }
    if (goesOnAboutStudy(sentence)) add(earlierEvidence(index));
    return [...found].sort((a, b) => a.span.start - b.span.start);
  };

  /** The row itself, the caption below or above the table, and the words that lead to it. */
  function addTable(index: number, block: Block, add: (list: readonly Backing[]) => void): void {
    let first = index;
    let last = index;
    while (blocks[first - 1]?.kind === 'cell') first--;
    while (blocks[last + 1]?.kind === 'cell') last++;
    for (let at = first; at <= last; at++) if (blocks[at]!.row === block.row) add(of(blocks[at]));
    add(of(blocks[first - 1]));
    if (opensWithSource(blocks[last + 1])) add(of(blocks[last + 1]));
  }

  /** The words that lead to a list, and those after it when they say where it is from. */
  function addAroundList(index: number, block: Block, add: (list: readonly Backing[]) => void): void {
    let first = index;
    let last = index;
    while (blocks[first - 1]?.list === block.list) first--;
    while (blocks[last + 1]?.list === block.list) last++;
    const lead = blocks[first - 1];
    if (lead && lead.kind === 'text' && (/:\s*$/.test(lead.prose) || of(lead).some((backing) => backing.isEvidence))) add(of(lead));
    if (opensWithSource(blocks[last + 1])) add(of(blocks[last + 1]));
    if (opensWithSource(blocks[index + 1]) && blocks[index + 1]!.list === block.list) add(of(blocks[index + 1]));
  }

  /** What was cited last before a block, in the same post or the two before it. */
  function earlierEvidence(index: number): readonly Backing[] {
    const { post } = blocks[index]!;
    for (let at = index - 1; at >= 0 && at >= index - 6; at--) {
      if (blocks[at]!.post < post - 2) break;
      const evidence = of(blocks[at]).filter((backing) => backing.isEvidence);
      if (evidence.length) return evidence;
    }
    return [];
  }
}

/** Figures of two arms, the authors, the confidence interval: a study named before goes on being told. */
const goesOnAboutStudy = remembered((sentence: SentenceReading): boolean => hasKind(sentence, 'study-detail') || /\d%?\s(?:v|vs|versus|against)\.?\s\d/i.test(sentence.text)
    || /\b(?:the|that|this|its) (?:trial|study|paper|review|authors?|cohort|investigators|analysis|abstract|intervention|researchers)\b/i.test(sentence.text));

/** The sources in each block. Image words lie inside another block, so a source may be in both. */
function byBlock(blocks: readonly Block[], all: readonly Backing[]): Map<Block, Backing[]> {
  const starts = all.map(({ span }) => span.start).sort((a, b) => a - b);
  const inOrder = [...all].sort((a, b) => a.span.start - b.span.start);
  return new Map(blocks.map((block) => {
    const found: Backing[] = [];
    for (let at = firstFrom(starts, block.span.start); at < inOrder.length && inOrder[at]!.span.start < block.span.end; at++) found.push(inOrder[at]!);
    return [block, found];
  }));
}

/** The index of the first number that is not below `least`; the numbers rise. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A line that is little more than a link or a citation. */
function isMostlySource(block: Block, backings: readonly Backing[]): boolean {
  const length = backings.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return length > 0 && (block.prose.trim().length < 25 || length > 0.6 * (block.span.end - block.span.start));
}

/** A caption or comment of one breath. */
function isShort({ posts, blocks }: Draft): boolean {
  const { span } = posts[0]!;
  return posts.length === 1 && span.end - span.start <= longestCaption && !blocks.some((block) => block.kind === 'heading');
}

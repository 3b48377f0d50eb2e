import { guidelineIds } from './model';
import type { Edit, Finding, Format, RuleId, Span, Waived } from './model';
import { nearestName } from './nearest';
import type { Problem } from './problem';
import type { Directive, Draft } from './text/draft';

/** What a waiver reaches: the block below it (the whole list, table or quotation), or the draft. */
export type WaiverScope = 'block' | 'draft';

/** `allow RULE, because REASON`, said of the words between `start` and `end` of the draft. */
interface Waiver {
  /** A rule or a whole guideline. */
  readonly id: string;
  /** Where the id stands. */
  readonly span: Span;
  readonly reason: string;
  readonly reach: Span;
}

/**
 * Takes out the findings that the author allowed with a reason. Waivers that are wrong or not needed are problems of the draft.
 * `ruleIds` are all rules there are, so that a misspelt one can be told.
 */
export function applyWaivers(
  draft: Draft, findings: readonly Finding[], ruleIds: readonly RuleId[],
): { findings: readonly Finding[]; waived: readonly Waived[]; problems: readonly Problem[] } {
  if (!draft.directives.length) return { findings, waived: [], problems: [] };
  const known = [...guidelineIds, ...ruleIds];
  const read = draft.directives.map((directive) => readDirective(draft, directive, known));
  const waivers = read.flatMap((directive) => directive.waivers);
  const used = new Set<Waiver>();
  const kept: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const fitting = waivers.filter((waiver) => covers(waiver, finding));
    for (const waiver of fitting) used.add(waiver);
    if (fitting[0]) waived.push({ ...finding, reason: fitting[0].reason });
    else kept.push(finding);
  }
  const unused = waivers.filter((waiver) => !used.has(waiver)).map(({ id, span }): Problem => ({
    span, level: 'hint', message: `Nothing here needs “allow ${id}”. It can go.`,
  }));
  const problems = [...read.flatMap((directive) => directive.problems), ...unused].sort((a, b) => a.span.start - b.span.start);
  return { findings: kept, waived, problems };
}

function covers({ id, reach }: Waiver, { rule, guideline, span }: Finding): boolean {
  return (id === rule || id === guideline) && span.start >= reach.start && span.start < reach.end;
}

const shape = 'allow RULE, because REASON';

function readDirective(draft: Draft, directive: Directive, known: readonly string[]): { waivers: Waiver[]; problems: Problem[] } {
  const waivers: Waiver[] = [];
  const problems: Problem[] = [];
  const report = (span: Span, message: string, level: Problem['level'] = 'warning'): void => void problems.push({ span, level, message });
  for (const { text, span } of statementsOf(draft, directive)) {
    const command = /^[^\s,]*/.exec(text)![0];
    const isForDraft = command === 'allow-file';
    if (command !== 'allow' && !isForDraft) {
      report(span, `Chaperone does not know “${command}” here. Write “${shape}”, or “allow-file” for the whole draft.`);
      continue;
    }
    const { ids, reason } = partsOf(text, command.length, span.start);
    if (!ids.length) {
      report(span, `This names no rule. Write “${shape}”.`);
      continue;
    }
    if (!reason) {
      report(span, `This counts once it has a reason: “${command} ${ids.map(({ id }) => id).join(', ')}, because …”.`);
      continue;
    }
    const reach = isForDraft ? { start: 0, end: Infinity } : blockFor(draft, directive);
    if (!reach) {
      report(span, 'Nothing stands below this. Put it above the paragraph that it is about.');
      continue;
    }
    for (const { id, span: idSpan } of ids) {
      if (known.includes(id)) waivers.push({ id, span: idSpan, reason, reach });
      else report(idSpan, unknownRule(id, known));
    }
  }
  return { waivers, problems };
}

/** Also said of settings. */
export function unknownRule(id: string, known: readonly string[]): string {
  const nearest = nearestName(id, known);
  return `There is no rule or guideline “${id}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`;
}

/** A comment may hold several statements: one to a line, or divided by semicolons before the next `allow`. */
function statementsOf(draft: Draft, directive: Directive): { text: string; span: Span }[] {
  const { start, end } = directive.span;
  const at = start + Math.max(0, draft.source.text.slice(start, end).indexOf(directive.text, 'chaperone:'.length));
  const statements: { text: string; span: Span }[] = [];
  let from = 0;
  for (const part of directive.text.split(/(\s*(?:[\n;](?=\s*allow\b))\s*)/)) {
    const text = part.trim();
    if (text && text !== ';') {
      const lead = part.length - part.trimStart().length;
      statements.push({ text, span: { start: at + from + lead, end: at + from + lead + text.length } });
    }
    from += part.length;
  }
  return statements.length ? statements : [{ text: '', span: directive.span }];
}

function partsOf(text: string, from: number, at: number): { ids: { id: string; span: Span }[]; reason: string } {
  const because = /,?\s*\bbecause\b:?\s*/.exec(text);
  const list = text.slice(from, because?.index);
  const reason = because ? text.slice(because.index + because[0].length).replace(/\s+/g, ' ').trim() : '';
  const ids = [...list.matchAll(/[^\s,]+/g)].map((match) => {
    const start = at + from + match.index;
    return { id: match[0], span: { start, end: start + match[0].length } };
  });
  // An unfilled ⟨slot⟩ is not yet a reason.
  const isFilled = /[\p{L}\p{N}]/u.test(reason) && !reason.includes('⟨');
  return { ids, reason: isFilled ? reason : '' };
}

/** The block that the directive stands in or, as is usual, above. */
function blockFor(draft: Draft, { span }: Directive): Span | undefined {
  const blocks = draft.blocks.filter((block) => block.kind !== 'title');
  const around = blocks.find((block) => block.container.start <= span.start && span.end <= block.container.end);
  return (around ?? blocks.find((block) => block.span.start >= span.end))?.container;
}

/** A waiver as the author would write it, with a slot for the reason. */
export function waiverText(id: string, scope: WaiverScope, format: Format): string {
  const text = `chaperone: ${scope === 'draft' ? 'allow-file' : 'allow'} ${id}, because ⟨reason⟩`;
  return format === 'markdown' ? `<!-- ${text} -->` : text;
}

/** Puts a waiver for a finding on a line of its own: above its block, or at the head of the draft. */
export function waiverInsertion(draft: Draft, finding: Pick<Finding, 'rule' | 'span'>, scope: WaiverScope): Edit {
  const { text, format } = draft.source;
  const lineEnd = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const block = draft.blocks.find((other) => other.span.start <= finding.span.start && finding.span.start < other.span.end);
  const isForDraft = scope === 'draft' || !block || block.kind === 'title';
  const line = waiverText(finding.rule, isForDraft ? 'draft' : 'block', format);
  if (!isForDraft) {
    const at = text.lastIndexOf('\n', block.container.start - 1) + 1;
    return { span: { start: at, end: at }, newText: `${line}${lineEnd}` };
  }
  const head = draft.front.span?.end;
  if (head !== undefined) return { span: { start: head, end: head }, newText: `${lineEnd}${line}` };
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  return { span: { start: at, end: at }, newText: `${line}${lineEnd}` };
}

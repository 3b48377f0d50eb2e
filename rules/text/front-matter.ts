import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { Span } from '../model';
import type { Problem } from '../problem';
import { parseYaml } from './yaml';

export type Account = 'professional' | 'personal';

/** What the head of a draft says about it. A field that is absent or unreadable is left out. */
export interface FrontMatter {
  /** From the first `---` to the end of the line of the last, or nothing. */
  readonly span?: Span;
  readonly platform?: string;
  readonly account?: Account;
  /** Where the account is named, for a finding to point at. */
  readonly accountSpan?: Span;
  readonly audience?: string;
  /** As the author wrote them, one or several to a text: `CA`, `Canada, UK`. */
  readonly jurisdictions: readonly { readonly text: string; readonly span: Span }[];
  readonly title?: string;
  readonly titleSpan?: Span;
  readonly date?: string;
  readonly tags: readonly string[];
  /** Every scalar field by its lower-case key: the whole of what the author wrote. */
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly span: Span }>;
  /** The value under `chaperone:`, which has the form of a config file, and the offset at which its text stands. */
  readonly settings?: { readonly yaml: string; readonly at: number };
  readonly problems: readonly Problem[];
}

const none: FrontMatter = { jurisdictions: [], tags: [], fields: new Map(), problems: [] };

/** Reads the YAML between `---` lines at offset 0. Broken YAML is reported and skipped; it never stops the review. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!fence) return none;
  const from = fence[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*$/m;
  const rest = text.slice(from);
  const end = close.exec(rest);
  if (!end) return none;
  const yaml = rest.slice(0, end.index);
  // A thread may open with a rule. Front matter is a mapping: its first line with words is `key: …`.
  if (!/^(?:\s*#.*\n|\s*\n)*[ \t]*["']?[\w-][\w .-]*["']?[ \t]*:(?:\s|$)/.test(yaml)) return none;
  const span = { start: 0, end: from + end.index + end[0].length };
  return readFields(yaml, from, span);
}

function readFields(yaml: string, at: number, span: Span): FrontMatter {
  const { document, problems: unplaced } = parseYaml(yaml);
  const problems = unplaced.map((problem) => ({ ...problem, span: { start: at + problem.span.start, end: at + problem.span.end } }));
  if (!isMap(document?.contents)) return { ...none, span, problems };
  const fields = new Map<string, { value: string; span: Span }>();
  let tags: string[] = [];
  let jurisdictions: FrontMatter['jurisdictions'] = [];
  let settings: FrontMatter['settings'];
  for (const pair of document.contents.items as Pair[]) {
    const key = isScalar(pair.key) ? String(pair.key.value).toLowerCase() : '';
    const value = pair.value;
    if (key === 'chaperone' && isNode(value)) {
      settings = cutOut(yaml, value, at);
    } else if (isSeq(value)) {
      const list = value.items.filter(isScalar);
      if (key === 'tags') tags = list.map((item) => String(item.value));
      if (isJurisdiction(key)) jurisdictions = list.map((item) => ({ text: String(item.value), span: toSpan(item.range, at) }));
    } else if (isScalar(value) && value.value !== null && value.range) {
      const field = { value: String(value.source ?? value.value), span: toSpan(value.range, at) };
      fields.set(key, field);
      if (isJurisdiction(key)) jurisdictions = [{ text: field.value, span: field.span }];
    }
  }
  const field = (key: string): string | undefined => fields.get(key)?.value;
  const account = fields.get('account');
  const title = fields.get('title');
  return {
    span,
    platform: (field('platform') ?? field('kind'))?.toLowerCase(),
    account: account && toAccount(account.value),
    accountSpan: account?.span,
    audience: field('audience'),
    jurisdictions,
    title: title?.value,
    titleSpan: title && unquote(title.span, yaml, at),
    date: field('date'),
    tags: tags.length ? tags : field('tags')?.split(/[,\s]+/).filter(Boolean) ?? [],
    fields,
    settings,
    problems,
  };
}

function isJurisdiction(key: string): boolean {
  return key === 'jurisdiction' || key === 'jurisdictions';
}

/** The text of a nested value as a document of its own. Its first line keeps its column, or the lines would no longer align. */
function cutOut(yaml: string, { range }: Node, at: number): FrontMatter['settings'] {
  const [start, end] = range ?? [0, 0];
  const column = start - (yaml.lastIndexOf('\n', start - 1) + 1);
  return { yaml: ' '.repeat(column) + yaml.slice(start, end), at: at + start - column };
}

function toSpan(range: readonly number[] | null | undefined, at: number): Span {
  return { start: at + (range?.[0] ?? 0), end: at + (range?.[1] ?? 0) };
}

function unquote(span: Span, yaml: string, at: number): Span {
  const quote = yaml[span.start - at];
  return quote === '"' || quote === "'" ? { start: span.start + 1, end: span.end - 1 } : span;
}

/** People describe an account in their own words: `professional (@bright_dental)`, `practice page`, `private, 400 followers`. */
function toAccount(value: string): Account | undefined {
  const words = value.toLowerCase();
  const personal = words.search(/\b(?:personal|private|family|friends|home)\b/);
  const professional = words.search(/\b(?:professional|practice|clinic|work|business|public|official|hospital|team|company|page|org)\b/);
  if (personal < 0 && professional < 0) return undefined;
  if (personal < 0) return 'professional';
  if (professional < 0) return 'personal';
  return personal < professional ? 'personal' : 'professional';
}

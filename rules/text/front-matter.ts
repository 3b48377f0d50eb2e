import type { Span } from '../model';
import type { Problem } from '../problem';
import { parseYaml } from './yaml';
import type { YamlNode } from './yaml';

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
  const { root, problems: unplaced } = parseYaml(yaml);
  const placed = (inner: Span): Span => ({ start: at + inner.start, end: at + inner.end });
  const problems = unplaced.map((problem) => ({ ...problem, span: placed(problem.span) }));
  if (root?.kind !== 'map') return { ...none, span, problems };
  const fields = new Map<string, { value: string; span: Span }>();
  let tags: string[] = [];
  let jurisdictions: FrontMatter['jurisdictions'] = [];
  let settings: FrontMatter['settings'];
  for (const { key: name, value } of root.entries) {
    const key = name.kind === 'scalar' ? name.text.toLowerCase() : '';
    if (key === 'chaperone') {
      settings = cutOut(yaml, value, at);
    } else if (value.kind === 'list') {
      const list = value.items.filter((item) => item.kind === 'scalar');
      if (key === 'tags') tags = list.map((item) => item.text);
      if (isJurisdiction(key)) jurisdictions = list.map((item) => ({ text: item.text, span: placed(item.span) }));
    } else if (value.kind === 'scalar' && value.text) {
      const field = { value: value.text, span: placed(value.span) };
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
    titleSpan: title?.span,
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
function cutOut(yaml: string, { span: { start, end } }: YamlNode, at: number): FrontMatter['settings'] {
  const column = start - (yaml.lastIndexOf('\n', start - 1) + 1);
  return { yaml: ' '.repeat(column) + yaml.slice(start, end), at: at + start - column };
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

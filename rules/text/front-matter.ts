import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pair } from 'yaml';
import type { Span } from '../model';

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
  readonly jurisdictions: readonly string[];
  readonly title?: string;
  readonly titleSpan?: Span;
  readonly date?: string;
  readonly tags: readonly string[];
  /** Every scalar field by its lower-case key: the whole of what the author wrote. */
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly span: Span }>;
  /** The value under `chaperone:`, in the form of a config file. */
  readonly settings?: unknown;
  readonly settingsSpan?: Span;
  readonly problems: readonly FrontMatterProblem[];
}

export interface FrontMatterProblem {
  readonly span: Span;
  readonly message: string;
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
  const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
  const problems: FrontMatterProblem[] = document.errors.map((error) => ({
    span: { start: at + error.pos[0], end: at + Math.max(error.pos[1], error.pos[0] + 1) },
    message: 'The front matter cannot be read as YAML here.',
  }));
  if (!isMap(document.contents)) return { ...none, span, problems };
  const fields = new Map<string, { value: string; span: Span }>();
  let tags: string[] = [];
  let jurisdictions: string[] = [];
  let settings: unknown;
  let settingsSpan: Span | undefined;
  for (const pair of document.contents.items as Pair[]) {
    const key = isScalar(pair.key) ? String(pair.key.value).toLowerCase() : '';
    const value = pair.value;
    if (key === 'chaperone' && isMap(value)) {
      settings = value.toJSON();
      settingsSpan = toSpan(value.range, at);
    } else if (isSeq(value)) {
      const list = value.items.filter(isScalar).map((item) => String(item.value));
      if (key === 'tags') tags = list;
      if (key === 'jurisdiction' || key === 'jurisdictions') jurisdictions = list;
    } else if (isScalar(value) && value.value !== null && value.range) {
      fields.set(key, { value: String(value.source ?? value.value), span: toSpan(value.range, at) });
    }
  }
  const field = (key: string): string | undefined => fields.get(key)?.value;
  const split = (key: string): string[] => field(key)?.split(/[,\s]+/).filter(Boolean) ?? [];
  const account = fields.get('account');
  const title = fields.get('title');
  return {
    span,
    platform: (field('platform') ?? field('kind'))?.toLowerCase(),
    account: account && toAccount(account.value),
    accountSpan: account?.span,
    audience: field('audience'),
    jurisdictions: jurisdictions.length ? jurisdictions : [...split('jurisdiction'), ...split('jurisdictions')],
    title: title?.value,
    titleSpan: title && unquote(title.span, yaml, at),
    date: field('date'),
    tags: tags.length ? tags : split('tags'),
    fields,
    settings,
    settingsSpan,
    problems,
  };
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

import type { Config } from './config/config';
import { guidelineOf, nameOf, referencesFor } from './guidelines/index';
import type { Guideline, Reference } from './guidelines/index';
import type { Finding, Format, GuidelineId, Level } from './model';
import { storyOf, tellStoryRisk } from './risk-words';
import type { Risk } from './reading/risk';
import type { Example, Rule } from './rule';
import { waiverText } from './waivers';

/** References that a hover has room for. */
const referencesInHover = 4;

/** The page of a rule in Markdown: what, why, examples, limits, references, and how to allow it. */
export function explainRule(rule: Rule, config: Config): string {
  const guideline = guidelineOf(rule.guideline);
  return page([
    `# ${rule.id}`,
    rule.summary,
    `> ${rule.message}`,
    `${rule.why}`,
    `Guideline: [${guideline.title}](README.md). ${levelNote(rule, config)}`,
    ...section('It marks', ['The words between `[|` and `|]`:', ...rule.examples.flatMap(flagged)]),
    ...section('It leaves alone', rule.examples.flatMap(passed)),
    ...section('It misses', rule.examples.flatMap(missed)),
    '## To allow it',
    'On a line of its own above the paragraph, list or table, with the reason:',
    fence(waiverText(rule.id, 'block', 'markdown')),
    'For the whole draft:',
    fence(waiverText(rule.id, 'draft', 'markdown')),
    ...referenceSection(guideline, config),
  ]);
}

/** The page of a guideline in Markdown. Its rules are listed with links to their pages. */
export function explainGuideline(id: GuidelineId, config: Config, rules: readonly Rule[] = []): string {
  const guideline = guidelineOf(id);
  const own = rules.filter((rule) => rule.guideline === id);
  return page([
    `# ${guideline.title}`,
    guideline.why,
    `Do: ${guideline.example.do}`,
    `Don’t: ${guideline.example.dont}`,
    ...section('Rules', own.map((rule) => `- [${rule.id}](${rule.id.slice(id.length + 1)}.md) (${rule.level}): ${rule.summary}`), '\n'),
    ...referenceSection(guideline, config),
  ]);
}

/** All guidelines and rules, with links to their pages. */
export function explainAll(guidelines: readonly Guideline[], rules: readonly Rule[]): string {
  const rows = (id: GuidelineId): string[] => rules.filter((rule) => rule.guideline === id)
    .map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.level} | ${cell(rule.summary)} |`);
  return page([
    '# Rules',
    `${rules.length} rules under ten guidelines. A level can be changed or switched off in the settings; a single place can be allowed with a reason.`,
    ...guidelines.flatMap((guideline) => [
      `## [${guideline.title}](${guideline.id}/README.md)`,
      ...(rows(guideline.id).length ? [['| rule | level | looks for |', '| --- | --- | --- |', ...rows(guideline.id)].join('\n')] : []),
    ]),
  ]);
}

/** What, why, before and after, whose guideline, and how to allow it: short enough to read in passing. */
export function hoverFor(
  finding: Finding, rule: Rule, config: Config, { format, showsMessage, risk }: { readonly format: 'markdown' | 'plaintext'; readonly showsMessage: boolean; readonly risk?: Risk },
): string {
  const guideline = guidelineOf(rule.guideline);
  const references = referencesInShort(guideline, config);
  const shown = rule.examples.flatMap((example) => ('flags' in example && example.becomes !== undefined ? [{ before: example.flags, after: example.becomes }] : []));
  const [shortest] = shown.sort((a, b) => a.before.length - b.before.length);
  const story = risk && rule.guideline === 'patient-privacy' ? storyOf(risk, finding) : undefined;
  const bold = (text: string): string => (format === 'markdown' ? `**${text}**` : text);
  const parts = [
    ...(showsMessage ? [bold(finding.message)] : []),
    rule.why,
    ...(story ? [tellStoryRisk(story)] : []),
    ...(shortest ? [beforeAndAfter(shortest.before, shortest.after, format)] : []),
    `${bold(guideline.title)}${references.length ? `: ${references.map((reference) => linkTo(reference, format)).join('; ')}` : ''}`,
    format === 'markdown' ? `To allow it: \`${waiverText(rule.id, 'block', 'markdown')}\` above the paragraph.`
      : `To allow it: ${waiverText(rule.id, 'block', 'markdown')} above the paragraph.`,
  ];
  return parts.join('\n\n');
}

/** The first few references: of the jurisdictions asked for, or else one of each that can be followed by a link. */
export function referencesInShort(guideline: Guideline, { jurisdictions }: Pick<Config, 'jurisdictions'>): Reference[] {
  const all = referencesFor(guideline, jurisdictions);
  const first = (jurisdiction: Reference['jurisdiction']): Reference => {
    const own = all.filter((reference) => reference.jurisdiction === jurisdiction);
    return own.find(({ url }) => url !== undefined) ?? own[0]!;
  };
  const shown = jurisdictions.length ? all : [...new Set(all.map((reference) => reference.jurisdiction))].map(first);
  return shown.slice(0, referencesInHover);
}

function beforeAndAfter(marked: string, rewritten: string, format: 'markdown' | 'plaintext'): string {
  const before = oneLine(marked.replace(/\[\||\|\]/g, ''));
  const after = oneLine(rewritten);
  return format === 'markdown' ? `Before: ${asQuote(before)}  \nAfter: ${asQuote(after)}` : `Before: ${before}\nAfter: ${after}`;
}

/** Text of a draft as code, so that nothing in it is read as markup. */
function asQuote(text: string): string {
  const ticks = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map((match) => match[0].length)));
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${ticks}${space}${text}${space}${ticks}`;
}

function linkTo(reference: Reference, format: 'markdown' | 'plaintext'): string {
  if (reference.url === undefined) return nameOf(reference);
  return format === 'markdown' ? `[${nameOf(reference)}](${reference.url})` : `${nameOf(reference)} <${reference.url}>`;
}

function referenceSection(guideline: Guideline, config: Config): string[] {
  const references = referencesFor(guideline, config.jurisdictions);
  if (!references.length) return [];
  const lines = references.map((reference) => `- ${reference.jurisdiction}: ${linkTo(reference, 'markdown')}. ${reference.says}`);
  return ['## References', lines.join('\n'), `In our words; the linked page is what counts. Last reviewed ${guideline.reviewed}.`];
}

function levelNote(rule: Rule, config: Config): string {
  const set = config.levels.get(rule.id) ?? config.levels.get(rule.guideline);
  const level: Level | 'off' = set ?? rule.level;
  return level === rule.level ? `Level: ${rule.level}.` : `Level: ${level} (set; the usual one is ${rule.level}).`;
}

function flagged(example: Example): string[] {
  if (!('flags' in example)) return [];
  const marked = `${fence(example.flags, example.format)}${example.photos ? '\n\nwhen the file holds such metadata' : ''}`;
  return [example.becomes === undefined ? marked : `${marked}\n\nafter the first rewrite:\n\n${fence(example.becomes, example.format)}`];
}

function passed(example: Example): string[] {
  return 'passes' in example ? [`${fence(example.passes, example.format)}\n\n${sentence(example.because)}`] : [];
}

function missed(example: Example): string[] {
  return 'misses' in example ? [`${fence(example.misses, example.format)}\n\n${sentence(example.because)}`] : [];
}

function section(title: string, parts: readonly string[], between = '\n\n'): string[] {
  return parts.length ? [`## ${title}`, parts.join(between)] : [];
}

function fence(text: string, format: Format = 'markdown'): string {
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((match) => match[0].length + 1)));
  return `${ticks}${format === 'plain' ? 'text' : 'markdown'}\n${text.trimEnd()}\n${ticks}`;
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return `${trimmed[0]!.toUpperCase()}${trimmed.slice(1)}${/[.!?”]$/.test(trimmed) ? '' : '.'}`;
}

function oneLine(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '').trim().replace(/\s+/g, ' ');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}

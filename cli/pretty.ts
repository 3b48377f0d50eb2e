import { stripVTControlCharacters, styleText } from 'node:util';
import { catalog, guidelineOf, nameOf, referencesFor, tellRisk } from '../rules/index';
import type { Config, Finding, Level, Review, Rule } from '../rules/index';
import { excerptOf, rewriteOf } from './excerpt';
import type { Excerpt } from './excerpt';
import { Lines } from './lines';
import type { Summary } from './report';
import type { Terminal } from './terminal';

type Style = Parameters<typeof styleText>[0];

const colours: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'green' };
const indent = '  ';

/** A review for people to read: what, where, why, whose guideline, and a way to say it. */
export class Pretty {
  /** Rules whose why was said, and guidelines whose source was named. Once is enough. */
  readonly #explained = new Set<string>();
  readonly #rules = new Map<string, Rule>(catalog.map((rule) => [rule.id, rule]));

  constructor(readonly terminal: Terminal) {}

  showDraft(name: string, review: Review): void {
    const { findings, risk, waived, problems } = review;
    const isRisky = risk.level !== 'low';
    if (!findings.length && !waived.length && !problems.length && !isRisky) return;
    const lines = new Lines(review.draft.source.text);
    const placeOf = (offset: number): string => {
      const { line, character } = lines.positionOf(offset);
      return `${name}:${line + 1}:${character + 1}`;
    };
    this.#line(this.#style('bold', name === '-' ? 'standard input' : name));
    if (isRisky) this.#text(tellRisk(risk), indent);
    for (const finding of findings) this.#showFinding(finding, placeOf(finding.span.start), review);
    for (const { rule, span, reason } of waived) this.#note(`${placeOf(span.start)}  allowed`, `${rule}, because ${reason}`);
    for (const { span, message } of problems) this.#note(`${placeOf(span.start)}  settings`, message);
    this.#line('');
  }

  showSummary(summary: Summary): void {
    const { files, findings, waived, skipped } = summary;
    const levels = (['error', 'warning', 'information', 'hint'] as const).filter((level) => summary[level]);
    const names = { error: ['error', 'errors'], warning: ['warning', 'warnings'], information: ['note', 'notes'], hint: ['hint', 'hints'] } as const;
    const found = levels.map((level) => `${summary[level]} ${names[level][summary[level] === 1 ? 0 : 1]}`).join(', ');
    const drafts = `${files} ${files === 1 ? 'draft' : 'drafts'} read`;
    const others = [...(waived ? [`${waived} allowed with a reason`] : []), ...(skipped ? [`${skipped} skipped`] : [])].map((part) => `, ${part}`).join('');
    this.#line(this.#style('bold', `${drafts}: ${findings ? found : 'nothing noticed'}${others}.`));
    if (!findings && files) this.#text('That is no promise that it is safe to post. Consent, and who might recognize themselves, are yours to judge.', '');
  }

  #showFinding(finding: Finding, place: string, { draft, config }: Review): void {
    this.#line('');
    this.#line(`${indent}${this.#style('dim', place)}  ${this.#style(colours[finding.level], finding.level)}  ${this.#style('dim', finding.rule)}`);
    this.#text(this.#marked(excerptOf(draft, finding.span)), indent.repeat(2));
    this.#text(this.#style('bold', finding.message), indent);
    this.#explain(finding, config);
    const [fix] = finding.fixes;
    if (!fix) return;
    const rewrite = fix.edits.length ? rewriteOf(draft, fix.edits) : undefined;
    this.#text(`${fix.title}${rewrite ? ':' : '.'}`, indent);
    if (rewrite) this.#text(`→ ${this.#marked(rewrite)}`, indent.repeat(2));
  }

  #explain({ rule: id }: Finding, config: Config): void {
    const rule = this.#rules.get(id);
    if (!rule || this.#explained.has(id)) return;
    this.#explained.add(id);
    this.#text(rule.why, indent);
    if (this.#explained.has(rule.guideline)) return;
    this.#explained.add(rule.guideline);
    const guideline = guidelineOf(rule.guideline);
    const reference = referencesFor(guideline, config.jurisdictions).find(({ url }) => url !== undefined);
    this.#text(`Guideline: ${guideline.title}${reference ? ` (${nameOf(reference)})` : ''}`, indent);
    if (reference) this.#line(indent + this.#style('dim', reference.url!));
  }

  #note(head: string, text: string): void {
    this.#line('');
    this.#line(indent + this.#style('dim', head));
    this.#text(text, indent);
  }

  /** Underlined, or between brackets that no draft has where there are no colours. */
  #marked({ before, marked, after }: Excerpt): string {
    if (!marked.trim()) return before + marked + after;
    // Each word for itself, so that a line can be broken between them.
    const shown = this.terminal.hasColours ? marked.replace(/\S+/g, (word) => this.#style('underline', word)) : `⟦${marked}⟧`;
    return before + shown + after;
  }

  #style(style: Style, text: string): string {
    return this.terminal.hasColours ? styleText(style, text, { validateStream: false }) : text;
  }

  /** Text broken at spaces to the width of the terminal. */
  #text(text: string, margin: string): void {
    let line = '';
    let length = 0;
    for (const word of text.split(' ')) {
      const size = stripVTControlCharacters(word).length;
      if (line && margin.length + length + 1 + size > this.terminal.width) {
        this.#line(margin + line);
        line = '';
        length = 0;
      }
      line += line ? ` ${word}` : word;
      length += (length ? 1 : 0) + size;
    }
    this.#line(margin + line);
  }

  #line(text: string): void {
    this.terminal.print(`${text}\n`);
  }
}

import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Range, SnippetTextEdit, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Level, Span } from '../rules/index';

/** The one place where offsets become positions. Both count UTF-16 units, as every client does unless it asks otherwise. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toSeverity(level: Level): DiagnosticSeverity {
  return severities[level];
}

export function toTextEdit(document: TextDocument, { span, newText }: Edit): TextEdit {
  return { range: toRange(document, span), newText };
}

/** An edit whose `⟨slots⟩` become places to type in, one after the other. */
export function toSnippetEdit(document: TextDocument, { span, newText }: Edit): SnippetTextEdit {
  let slot = 0;
  const value = newText.replace(/[\\$}]/g, '\\$&').replace(/⟨([^⟩]*)⟩/g, (_, words: string) => `\${${++slot}:${words}}`);
  return { range: toRange(document, span), snippet: { kind: 'snippet', value } };
}

/** True when the two have a place in common; an empty span is in another that it touches. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

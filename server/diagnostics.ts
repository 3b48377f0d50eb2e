import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Diagnostic, DiagnosticServerCancellationData, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Problem, Span } from '../rules/index';
import { toRange, toSeverity } from './convert';
import type { Reviewed } from './documents';
import { answer } from './log';
import type { Session } from './session';

export const source = 'Chaperone';

/** The most findings that a client is sent of one draft. Beyond that, editors slow down and nobody reads on. */
export const mostDiagnostics = 1000;

/** Characters of related words that are shown. */
const mostWords = 60;

/** Findings as squiggles: pulled by clients that can, published with their version to those that cannot. */
export function serveDiagnostics(session: Session): void {
  const { connection, client, documents, log } = session;
  if (client.pullsDiagnostics) {
    connection.languages.diagnostics.on(answer<DocumentDiagnosticParams, DocumentDiagnosticReport, DiagnosticServerCancellationData>(
      log, 'textDocument/diagnostic', (params) => pull(session, params),
    ));
    return;
  }
  documents.onChange((uri) => void publish(session, uri));
  documents.onClose((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
}

/** Shows all drafts' findings anew: their settings changed. */
export function refreshDiagnostics(session: Session): void {
  const { connection, client, documents, log } = session;
  documents.forgetReviews();
  if (!client.pullsDiagnostics) documents.uris.forEach((uri) => void publish(session, uri));
  else if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch((error: unknown) => log.failure('Refreshing diagnostics', error));
}

/** Shows a draft afresh of which more was learned. */
export function refreshDiagnosticsOf(session: Session, uri: string): void {
  const { connection, client, log } = session;
  if (!client.pullsDiagnostics) void publish(session, uri);
  else if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch((error: unknown) => log.failure('Refreshing diagnostics', error));
}

type Report = DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>;

async function pull(session: Session, { textDocument, previousResultId }: DocumentDiagnosticParams): Promise<Report> {
  const reviewed = await session.documents.review(textDocument.uri);
  if (!reviewed) {
    // A closed draft has nothing to show. An edited one does: the client is told to ask again.
    if (!session.documents.isOpen(textDocument.uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    return new ResponseError(LSPErrorCodes.ServerCancelled, 'The draft changed in the meantime.', { retriggerRequest: true });
  }
  const { resultId } = reviewed;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: toDiagnostics(session, reviewed) };
}

async function publish(session: Session, uri: string): Promise<void> {
  try {
    const reviewed = await session.documents.review(uri);
    if (reviewed) await session.connection.sendDiagnostics({ uri, version: reviewed.version, diagnostics: toDiagnostics(session, reviewed) });
  } catch (error) {
    session.log.failure('Publishing diagnostics', error);
  }
}

/** What a client shows of a review: the first findings, when there are too many for it. */
export function toDiagnostics(session: Session, { document, review }: Reviewed): Diagnostic[] {
  const { findings, problems } = review;
  const all = [
    ...problems.map((problem) => toProblemDiagnostic(document, problem)),
    ...findings.slice(0, mostDiagnostics).map((finding) => toDiagnostic(session, document, finding)),
  ];
  if (findings.length <= mostDiagnostics) return all;
  const message = `Only the first ${mostDiagnostics} of ${findings.length} findings are shown.`;
  return [...all, toProblemDiagnostic(document, { span: { start: 0, end: 0 }, level: 'information', message })];
}

export function toDiagnostic({ client, runtime }: Session, document: TextDocument, finding: Finding): Diagnostic {
  const { rule, span, level, message, related } = finding;
  return {
    range: toRange(document, span),
    severity: toSeverity(level),
    source,
    code: rule,
    ...(client.showsLinks && runtime.rulePages && { codeDescription: { href: `${runtime.rulePages}${rule}.md` } }),
    message,
    ...(client.showsRelated && related.length > 0 && {
      relatedInformation: related.map((other) => ({ location: { uri: document.uri, range: toRange(document, other) }, message: wordsOf(document, other) })),
    }),
  };
}

/** Words that a finding is read together with, or how they begin. */
function wordsOf(document: TextDocument, { start, end }: Span): string {
  const words = document.getText(toRange(document, { start, end })).replace(/\s+/g, ' ');
  return words.length <= mostWords ? `“${words}”` : `“${words.slice(0, mostWords - 1)}…”`;
}

/** What is wrong with settings or waivers, where they stand. */
export function toProblemDiagnostic(document: TextDocument, { span, level, message }: Problem): Diagnostic {
  return { range: toRange(document, span), severity: toSeverity(level), source, code: 'chaperone/settings', message };
}

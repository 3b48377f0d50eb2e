import { MarkupKind } from 'vscode-languageserver';
import type { Hover, HoverParams, ResponseError } from 'vscode-languageserver';
import { hoverFor } from '../rules/index';
import { toRange, touches } from './convert';
import { answer, outdated } from './log';
import type { Session } from './session';

/** Over a finding: what, why, whose guideline, an example before and after, and how to allow it. */
export function serveHover(session: Session): void {
  session.connection.onHover(answer(session.log, 'textDocument/hover', (params) => hover(session, params)));
}

async function hover(session: Session, { textDocument, position }: HoverParams): Promise<Hover | null | ResponseError<void>> {
  const reviewed = await session.documents.review(textDocument.uri);
  if (!reviewed) return session.documents.isOpen(textDocument.uri) ? outdated() : null;
  const { document, review } = reviewed;
  const offset = document.offsetAt(position);
  const findings = review.findings.filter((finding) => touches(finding.span, { start: offset, end: offset }));
  if (!findings.length) return null;
  const kind = session.client.readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  // Of several, each needs its message to be told from the others.
  const showsMessage = findings.length > 1 || session.client.options.showsMessagesInHover !== true;
  const parts = findings.map((finding) => hoverFor(finding, session.rules.get(finding.rule)!, review.config, { format: kind, showsMessage, risk: review.risk }));
  const [nearest] = [...findings].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return { contents: { kind, value: parts.join(kind === MarkupKind.Markdown ? '\n\n---\n\n' : '\n\n') }, range: toRange(document, nearest!.span) };
}

import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionContext, CodeActionParams, Diagnostic, Range, ResponseError, WorkspaceEdit } from 'vscode-languageserver';
import { waiverInsertion } from '../rules/index';
import type { Edit, Finding } from '../rules/index';
import { toSnippetEdit, toSpan, toTextEdit, touches } from './convert';
import { toDiagnostic } from './diagnostics';
import type { Reviewed } from './documents';
import { generalizeAllActions } from './generalize-all';
import { answer, outdated } from './log';
import type { Session } from './session';

export const explainCommand = 'chaperone.explain';

/** For a finding: its rewrites, nearest first, then its explanation, then two ways to allow it. For the draft: all of a patient's details at once. */
export function serveCodeActions(session: Session): void {
  session.connection.onCodeAction(answer(session.log, 'textDocument/codeAction', (params) => codeActions(session, params)));
}

async function codeActions(session: Session, { textDocument, range, context }: CodeActionParams): Promise<CodeAction[] | ResponseError<void>> {
  if (!session.client.takesCodeActions) return [];
  const reviewed = await session.documents.review(textDocument.uri);
  if (!reviewed) return session.documents.isOpen(textDocument.uri) ? outdated() : [];
  return [...quickFixes(session, reviewed, range, context), ...await generalizeAllActions(session, reviewed, context)];
}

function quickFixes(session: Session, reviewed: Reviewed, range: Range, { only }: CodeActionContext): CodeAction[] {
  const isAsked = only?.some((kind) => kind === '' || kind === CodeActionKind.QuickFix) ?? true;
  if (!isAsked) return [];
  const span = toSpan(reviewed.document, range);
  const findings = reviewed.review.findings.filter((finding) => touches(finding.span, span));
  // All rewrites come before what only explains or allows, so that the menu begins with what helps.
  return [
    ...findings.flatMap((finding) => rewrites(session, reviewed, finding)),
    ...explanations(session, reviewed, findings),
    ...findings.flatMap((finding) => waivers(session, reviewed, finding)),
  ];
}

function rewrites(session: Session, reviewed: Reviewed, finding: Finding): CodeAction[] {
  return finding.fixes.map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(session, reviewed.document, finding)],
    ...(index === 0 && { isPreferred: true }),
    edit: toWorkspaceEdit(session, reviewed, fix.edits),
  }));
}

/** Only for clients that said that they carry out the command. One for each rule, however often it speaks here. */
function explanations(session: Session, { document }: Reviewed, findings: readonly Finding[]): CodeAction[] {
  if (!session.client.options.commands?.includes(explainCommand)) return [];
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
  return [...byRule.values()].map((finding) => {
    const title = `Explain “${finding.message.replace(/\.$/, '')}”`;
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(session, document, finding)], command: { title, command: explainCommand, arguments: [finding.rule] } };
  });
}

function waivers(session: Session, reviewed: Reviewed, finding: Finding): CodeAction[] {
  const { document, review } = reviewed;
  const diagnostics: Diagnostic[] = [toDiagnostic(session, document, finding)];
  const here = waiverInsertion(review.draft, finding, 'block');
  const inDraft = waiverInsertion(review.draft, finding, 'draft');
  const allow = (title: string, edit: Edit): CodeAction =>
    ({ title, kind: CodeActionKind.QuickFix, diagnostics, edit: toWorkspaceEdit(session, reviewed, [edit]) });
  return [
    // In a title of the front matter, no line above the words can hold a waiver.
    ...(here.newText === inDraft.newText ? [] : [allow(`Allow ${finding.rule} here…`, here)]),
    allow(`Allow ${finding.rule} in this draft…`, inDraft),
  ];
}

function toWorkspaceEdit({ client }: Session, { document, version }: Reviewed, edits: readonly Edit[]): WorkspaceEdit {
  const { uri } = document;
  if (!client.checksVersions) return { changes: { [uri]: edits.map((edit) => toTextEdit(document, edit)) } };
  const toEdit = (edit: Edit) => (client.fillsSnippets && edit.newText.includes('⟨') ? toSnippetEdit(document, edit) : toTextEdit(document, edit));
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(toEdit) }] };
}

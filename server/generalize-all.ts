import { CodeActionTriggerKind, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { CodeAction, CodeActionContext, ExecuteCommandParams, ResponseError, WorkspaceEdit } from 'vscode-languageserver';
import { generalizeAll } from '../rules/index';
import type { Generalization, RuleId } from '../rules/index';
import { toTextEdit } from './convert';
import type { Reviewed } from './documents';
import { answer, outdated } from './log';
import { runInSlices } from './scheduler';
import type { Session } from './session';

export const generalizeAllCommand = 'chaperone.generalizeAll';

/**
 * A source action, because it is about the whole draft: editors list those in a menu of their own, not at every light bulb. Its kind is none of
 * `source.fixAll`, which people let run when they save, and one that came of itself is not answered: what is said of a patient is the
 * author's to decide.
 */
export const generalizeAllKind = 'source.generalize.chaperone';

const title = 'Generalize all patient details in this draft';

/** Offers the command's edit as a code action to an author who asks for such actions; an empty list when there is nothing to generalize. */
export async function generalizeAllActions(session: Session, reviewed: Reviewed, { only, triggerKind }: CodeActionContext): Promise<CodeAction[]> {
  const isAsked = only?.some((kind) => kind === '' || generalizeAllKind === kind || generalizeAllKind.startsWith(`${kind}.`)) ?? true;
  if (!isAsked || triggerKind === CodeActionTriggerKind.Automatic) return [];
  const edits = await generalizations(session, reviewed);
  return edits?.length ? [{ title, kind: generalizeAllKind, edit: toAnnotatedEdit(session, reviewed, edits) }] : [];
}

/** Carries out the command for the draft whose address is its one argument. */
export function serveGeneralizeAll(session: Session): void {
  session.connection.onExecuteCommand(answer(session.log, 'workspace/executeCommand', (params) => executeCommand(session, params)));
}

async function executeCommand(session: Session, { command, arguments: [uri] = [] }: ExecuteCommandParams): Promise<null | ResponseError<void>> {
  if (command !== generalizeAllCommand || typeof uri !== 'string' || !session.documents.isOpen(uri)) return null;
  const reviewed = await session.documents.review(uri);
  const edits = reviewed && await generalizations(session, reviewed);
  if (!reviewed || !edits) return outdated();
  if (!edits.length) {
    const message = 'Chaperone found no patient detail in this draft that it can generalize.';
    await session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    return null;
  }
  // The author may look at the preview for as long as they like, so nothing waits for the answer.
  void session.connection.workspace.applyEdit({ label: title, edit: toAnnotatedEdit(session, reviewed, edits) }).catch((error: unknown) => session.log.failure('workspace/applyEdit', error));
  return null;
}

/** Undefined when the draft was edited before all rewrites were found. */
function generalizations({ documents, runtime }: Session, { document, version, review }: Reviewed): Promise<readonly Generalization[] | undefined> {
  return runInSlices(generalizeAll(documents.reviewer, review), runtime, () => documents.isOpen(document.uri) && document.version === version);
}

/**
 * One edit for the version that was reviewed. Each change names the rule that asks for it and needs the author's word, so that an editor shows them
 * before it makes any. An editor that knows no annotations is sent the same changes without: the protocol forbids what it did not
 * announce, the author asked for just this by its name, nothing is saved, and one undo takes all of it back.
 */
function toAnnotatedEdit({ client, rules }: Session, { document, version }: Reviewed, edits: readonly Generalization[]): WorkspaceEdit {
  const { uri } = document;
  if (!client.checksVersions) return { changes: { [uri]: edits.map((edit) => toTextEdit(document, edit)) } };
  const textDocument = { uri, version };
  if (!client.annotatesChanges) return { documentChanges: [{ textDocument, edits: edits.map((edit) => toTextEdit(document, edit)) }] };
  const leading = (edit: Generalization): RuleId => edit.rules[0]!;
  const annotation = (id: RuleId) => ({ label: rules.get(id)?.summary ?? id, needsConfirmation: true, description: id });
  return {
    documentChanges: [{ textDocument, edits: edits.map((edit) => ({ ...toTextEdit(document, edit), annotationId: leading(edit) })) }],
    changeAnnotations: Object.fromEntries(edits.map((edit) => [leading(edit), annotation(leading(edit))])),
  };
}

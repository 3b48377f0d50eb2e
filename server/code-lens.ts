import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { CodeLens, CodeLensParams, ResponseError } from 'vscode-languageserver';
import { listed, tellRisk } from '../rules/index';
import type { Review } from '../rules/index';
import { explainCommand } from './code-actions';
import { toRange } from './convert';
import { answer, outdated } from './log';
import type { Session } from './session';

/** The rule whose page tells what the combined risk is. */
const explained = 'patient-privacy/recognisable-story';

/** While the combined risk is raised or high: what it comes to, above the draft, and what each post of a thread adds to it, above the post. */
export function serveCodeLens(session: Session): void {
  session.connection.onCodeLens(answer(session.log, 'textDocument/codeLens', (params) => codeLenses(session, params)));
}

/** Has the client ask again, after settings changed. */
export function refreshCodeLenses({ client, connection, log }: Session): void {
  if (client.refreshesCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch((error: unknown) => log.failure('Refreshing code lenses', error));
}

async function codeLenses(session: Session, { textDocument }: CodeLensParams): Promise<CodeLens[] | ResponseError<void>> {
  if (!await session.configuration.showsCodeLenses(textDocument.uri)) return [];
  const reviewed = await session.documents.review(textDocument.uri);
  if (!reviewed) return session.documents.isOpen(textDocument.uri) ? outdated() : [];
  const { document, review } = reviewed;
  const explains = session.client.options.commands?.includes(explainCommand) ?? false;
  return lensesFor(review).map(({ at, title }): CodeLens => ({
    range: toRange(document, { start: at, end: at }),
    // A command without a name is a title that does nothing, which every client can show.
    command: explains ? { title, command: explainCommand, arguments: [explained] } : { title, command: '' },
  }));
}

/** Offsets and titles, in reading order. */
export function lensesFor({ draft, risk }: Pick<Review, 'draft' | 'risk'>): { at: number; title: string }[] {
  if (risk.level === 'low') return [];
  const details = risk.stories.filter(({ level }) => level !== 'low').flatMap((story) => story.details);
  const startOf = (post: number): number => draft.blocks.find((block) => block.post === post && block.kind !== 'title')?.span.start ?? draft.posts[post]!.span.start;
  const posts = draft.posts.map(({ span }, post) => ({ post, own: details.filter((detail) => detail.span.start >= span.start && detail.span.start < span.end) }));
  const ofPosts = draft.posts.length > 1 ? posts.filter(({ own }) => own.length > 0) : [];
  return [
    { at: startOf(0), title: tellRisk(risk) },
    ...ofPosts.map(({ post, own }) => ({ at: startOf(post), title: `This post tells ${listed(own.map(({ says }) => says))}.` })),
  ];
}

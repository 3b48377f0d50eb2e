import { TextDocuments } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config, Format, Memory, Photos, Review, Reviewer } from '../rules/index';
import type { Log } from './log';
import { runInSlices } from './scheduler';
import type { Clock } from './scheduler';

/** A review and the document it is about, which still has that version when this is handed out. */
export interface Reviewed {
  readonly document: TextDocument;
  readonly version: number;
  /** Differs whenever the version or the settings do, for clients that ask whether something changed. */
  readonly resultId: string;
  readonly review: Review;
}

interface Run {
  readonly version: number;
  readonly era: number;
  readonly looks: number;
  readonly result: Promise<Reviewed | undefined>;
}

interface OpenDraft {
  readonly document: TextDocument;
  readonly memory: Memory;
  photos?: Photos;
  /** Counts what was learned of the draft's photos. */
  looks: number;
  run?: Run;
}

/** The open drafts. Each version is reviewed once, when the first feature asks; the others share the result. */
export class Documents {
  readonly #texts = new TextDocuments(TextDocument);
  readonly #drafts = new Map<string, OpenDraft>();
  /** Counts changes of the settings: reviews of an earlier era are not used. */
  #era = 0;
  #reviewed: (uri: string, review: Review) => void = () => {};

  /** `isDraft` tells which of the documents that a client opens are reviewed. */
  constructor(
    readonly reviewer: Reviewer, readonly configOf: (uri: string) => Promise<Config>, isDraft: (uri: string) => boolean, readonly clock: Clock, readonly log: Log,
  ) {
    this.#texts.onDidOpen(({ document }) => {
      if (isDraft(document.uri)) this.#drafts.set(document.uri, { document, memory: {}, looks: 0 });
    });
    this.#texts.onDidClose(({ document }) => this.#drafts.delete(document.uri));
  }

  listen(connection: Connection): void {
    this.#texts.listen(connection);
  }

  /** Calls back after a draft was opened or edited. */
  onChange(listener: (uri: string) => void): void {
    this.#texts.onDidChangeContent(({ document }) => listener(document.uri));
  }

  onClose(listener: (uri: string) => void): void {
    this.#texts.onDidClose(({ document }) => listener(document.uri));
  }

  onSave(listener: (uri: string) => void): void {
    this.#texts.onDidSave(({ document }) => listener(document.uri));
  }

  isOpen(uri: string): boolean {
    return this.#drafts.has(uri);
  }

  get uris(): string[] {
    return [...this.#drafts.keys()];
  }

  /** Has every draft reviewed afresh the next time somebody asks. */
  forgetReviews(): void {
    this.#era++;
  }

  /** Has a draft reviewed afresh with what the files of its images tell. */
  learnPhotos(uri: string, photos: Photos): void {
    const draft = this.#drafts.get(uri);
    if (!draft) return;
    draft.photos = photos;
    draft.looks++;
  }

  photosOf(uri: string): Photos | undefined {
    return this.#drafts.get(uri)?.photos;
  }

  onReview(listener: (uri: string, review: Review) => void): void {
    this.#reviewed = listener;
  }

  /** The review of a draft as it stands. Undefined when it is not open, or was edited or closed before the review was done. */
  review(uri: string): Promise<Reviewed | undefined> {
    const draft = this.#drafts.get(uri);
    if (!draft) return Promise.resolve(undefined);
    const { version } = draft.document;
    if (draft.run?.version !== version || draft.run.era !== this.#era || draft.run.looks !== draft.looks) {
      draft.run = { version, era: this.#era, looks: draft.looks, result: this.#run(uri, draft) };
    }
    return draft.run.result;
  }

  async #run(uri: string, draft: OpenDraft): Promise<Reviewed | undefined> {
    const { document, memory, looks, photos } = draft;
    const { version } = document;
    const era = this.#era;
    // A document changes in place, so whoever waited has to ask whether it is still the one that was meant.
    const isWanted = (): boolean => this.#drafts.get(uri) === draft && document.version === version && this.#era === era && draft.looks === looks;
    const config = await this.configOf(uri);
    if (!isWanted()) return undefined;
    const steps = this.reviewer.steps({ text: document.getText(), format: formatOf(document), photos }, config, memory);
    const review = await runInSlices(steps, this.clock, isWanted);
    if (!review || !isWanted()) return undefined;
    for (const fault of review.faults) this.log.fault(fault);
    this.#reviewed(uri, review);
    return { document, version, resultId: `${version}.${era}.${looks}`, review };
  }
}

/** Everything that is not plain text is read as Markdown: MDX, R Markdown, a client's own name for it. */
function formatOf(document: TextDocument): Format {
  return /^(?:plaintext|text)$/.test(document.languageId) ? 'plain' : 'markdown';
}

import { LSPErrorCodes, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, RemoteConsole } from 'vscode-languageserver';
import type { Fault } from '../rules/index';

/**
 * What went wrong, in words that can be pasted into a bug report: names of rules, offsets and places in the code. Never
 * the message of an error or the name of a file, because both can hold what a draft says about a patient.
 */
export class Log {
  readonly #reported = new Set<string>();

  constructor(readonly console: Pick<RemoteConsole, 'error' | 'warn'>) {}

  /** A rule that fails does so at each keystroke; one line is enough. */
  fault({ rule, offset }: Fault): void {
    if (this.#reported.has(rule)) return;
    this.#reported.add(rule);
    this.console.error(`The rule ${rule} failed at offset ${offset} and was left out. The other rules were not affected.`);
  }

  failure(task: string, error: unknown): void {
    this.console.error(`${task} failed: ${describe(error)}`);
  }

  warning(message: string): void {
    this.console.warn(message);
  }
}

/** The kind of an error and the innermost place in the code that it came from. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'a value that is not an error was thrown';
  const place = error.stack?.split('\n').find((line) => /^\s*at .*:\d+:\d+\)?$/.test(line));
  return `${error.constructor.name}${place ? ` ${place.trim()}` : ''}`;
}

/** The answer to a request that the client took back. */
export function cancelled<Data>(): ResponseError<Data> {
  return new ResponseError<Data>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** The answer to a request about a version of the draft that is no longer the newest. */
export function outdated(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The draft changed in the meantime.');
}

/**
 * A request handler that answers a cancelled request as cancelled, as soon as it is, and whose failures say nothing about
 * the draft. Left alone, the protocol library would send the error's message to the client, which logs it.
 */
export function answer<Params, Result, Data>(
  log: Log, request: string, handler: (params: Params) => Promise<Result | ResponseError<Data>>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<Data>> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    const untilCancelled = new Promise<ResponseError<Data>>((resolve) => token.onCancellationRequested(() => resolve(cancelled())));
    try {
      return await Promise.race([handler(params), untilCancelled]);
    } catch (error) {
      log.failure(request, error);
      return new ResponseError<Data>(ErrorCodes.InternalError, `Chaperone could not answer ${request}.`);
    }
  };
}

import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * Makes a request handler of a function. It lets the messages that wait go first, so that a request that has been
 * overtaken is dropped instead of answered; and it never throws: an error is logged, and `fallback` answered.
 */
export function guarded<P, R>(
  connection: Connection,
  fallback: R,
  handle: (params: P) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
  return async (params, token) => {
    await nextTurn();
    if (token.isCancellationRequested) {
      return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    }
    try {
      return await handle(params);
    } catch (error) {
      logError(connection, error);
      return fallback;
    }
  };
}

/** Tells the client's log about a fault of ours. */
export function logError(connection: Connection, error: unknown): void {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Workers have no `setImmediate`. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
}

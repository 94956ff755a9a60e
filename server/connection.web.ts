import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
} from 'vscode-languageserver/browser';
import type { ReadFile } from './configurations';
import { readFileRequest } from './protocol';
import type { FindPlansIn } from './workspace-plans';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** The connection to whoever started this worker. */
export function connect(): Connection {
  return createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
}

/** A worker has no files; the client asks the workspace for them. */
export const filesFor =
  (connection: Connection): ReadFile =>
  async (uri) => {
    const text = await connection.sendRequest<string | null>(readFileRequest, { uri }).catch(() => null);
    return text ?? undefined;
  };

/** A worker finds nothing by itself. */
export const plansFor = (): FindPlansIn => async () => [];

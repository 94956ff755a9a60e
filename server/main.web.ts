import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { readFileRequest } from './protocol';
import { serve } from './server';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

// A worker has no files; the client asks the workspace for them.
serve(connection, async (uri) => {
  const text = await connection.sendRequest<string | null>(readFileRequest, { uri }).catch(() => null);
  return text ?? undefined;
});

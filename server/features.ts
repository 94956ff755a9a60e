import type { CompletionItem, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Documents } from './documents';
import { completion, resolveCompletion } from './features/completion';
import { selectionRanges } from './features/selection-ranges';
import { guarded } from './guard';

/** What an editor may ask for besides diagnostics and code actions. */
export const featureCapabilities: ServerCapabilities = {
  completionProvider: { resolveProvider: true, triggerCharacters: [' ', '"', "'", '[', '%'] },
  selectionRangeProvider: true,
};

/** Answers what an editor asks for besides diagnostics and code actions. Each module is loaded with its first request. */
export function serveFeatures(connection: Connection, documents: Documents): void {
  connection.onCompletion(guarded(connection, null, (params) => completion(documents, params)));
  connection.onCompletionResolve((item, token) =>
    guarded(connection, item, (params: CompletionItem) => resolveCompletion(documents, params))(item, token),
  );
  connection.onSelectionRanges(guarded(connection, null, (params) => selectionRanges(documents, params)));
}

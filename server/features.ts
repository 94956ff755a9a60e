import type { CodeLens, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Documents } from './documents';
import { codeLenses, resolveCodeLens } from './features/code-lenses';
import { hover } from './features/hover';
import { inlayHints } from './features/inlay-hints';
import { selectionRanges } from './features/selection-ranges';
import { guarded } from './guard';

/** What an editor may ask for besides diagnostics and code actions. */
export const featureCapabilities: ServerCapabilities = {
  selectionRangeProvider: true,
  hoverProvider: true,
  inlayHintProvider: true,
  codeLensProvider: { resolveProvider: true },
};

/** Answers what an editor asks for besides diagnostics and code actions. Each module is loaded with its first request. */
export function serveFeatures(connection: Connection, documents: Documents): void {
  connection.onSelectionRanges(guarded(connection, null, (params) => selectionRanges(documents, params)));
  connection.onHover(guarded(connection, null, (params) => hover(documents, params)));
  connection.languages.inlayHint.on(guarded(connection, null, (params) => inlayHints(documents, params)));
  connection.onCodeLens(guarded(connection, null, (params) => codeLenses(documents, params)));
  connection.onCodeLensResolve((lens, token) =>
    guarded(connection, lens, (params: CodeLens) => resolveCodeLens(documents, params))(lens, token),
  );
}

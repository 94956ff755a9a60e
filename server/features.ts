import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Documents } from './documents';
import { preview, render } from './features/preview';
import { selectionRanges } from './features/selection-ranges';
import { guarded } from './guard';
import { type PreviewParams, previewRequest, type RenderParams, renderRequest } from './protocol';

/** What an editor may ask for besides diagnostics and code actions. */
export const featureCapabilities: ServerCapabilities = {
  selectionRangeProvider: true,
};

/** Answers what an editor asks for besides diagnostics and code actions. Each module is loaded with its first request. */
export function serveFeatures(connection: Connection, documents: Documents): void {
  connection.onSelectionRanges(guarded(connection, null, (params) => selectionRanges(documents, params)));
  connection.onRequest(
    previewRequest,
    guarded(connection, null, (params: PreviewParams) => preview(documents, params)),
  );
  connection.onRequest(
    renderRequest,
    guarded(connection, null, (params: RenderParams) => render(documents, params)),
  );
}

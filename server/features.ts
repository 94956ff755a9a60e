import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Documents } from './documents';
import { documentStatus } from './features/document-status';
import { newPlanStep, newPlanText } from './features/new-plan';
import { selectionRanges } from './features/selection-ranges';
import { guarded } from './guard';
import {
  type DocumentStatusParams,
  documentStatusRequest,
  type NewPlanStepParams,
  type NewPlanTextParams,
  newPlanStepRequest,
  newPlanTextRequest,
} from './protocol';

/** What an editor may ask for besides diagnostics and code actions. */
export const featureCapabilities: ServerCapabilities = {
  selectionRangeProvider: true,
};

/** Answers what an editor asks for besides diagnostics and code actions. Each module is loaded with its first request. */
export function serveFeatures(connection: Connection, documents: Documents): void {
  connection.onSelectionRanges(guarded(connection, null, (params) => selectionRanges(documents, params)));

  // What only our own client asks for.
  answer(connection, newPlanStepRequest, (params: NewPlanStepParams) => newPlanStep(documents, params));
  answer(connection, newPlanTextRequest, (params: NewPlanTextParams) => newPlanText(documents, params));
  answer(connection, documentStatusRequest, (params: DocumentStatusParams) => documentStatus(documents, params));
}

/** Answers a request of our own: `null` where the handler fails. */
function answer<P>(connection: Connection, request: string, handle: (params: P) => unknown): void {
  connection.onRequest(request, guarded<P, unknown>(connection, null, handle));
}

import type { CodeAction, CodeLens, CompletionItem, Connection, ServerCapabilities } from 'vscode-languageserver';
import { actionKinds } from '../core/language/action-kinds';
import type { Documents } from './documents';
import { provideCodeActions, resolveCodeAction } from './features/code-actions';
import { codeLenses, resolveCodeLens } from './features/code-lenses';
import { compare } from './features/compare';
import { completion, resolveCompletion } from './features/completion';
import { definition } from './features/definition';
import { documentLinks } from './features/document-links';
import { documentStatus } from './features/document-status';
import { documentSymbols } from './features/document-symbols';
import { foldingRanges } from './features/folding-ranges';
import { hover } from './features/hover';
import { inlayHints } from './features/inlay-hints';
import { newPlanStep, newPlanText } from './features/new-plan';
import { preview, render } from './features/preview';
import { documentHighlight, references } from './features/references';
import { prepareRename, rename } from './features/rename';
import { selectionRanges } from './features/selection-ranges';
import { workspaceSymbols } from './features/workspace-symbols';
import { guarded } from './guard';
import {
  type CompareParams,
  compareRequest,
  type DocumentStatusParams,
  diagnosticSource,
  documentStatusRequest,
  type NewPlanStepParams,
  type NewPlanTextParams,
  newPlanStepRequest,
  newPlanTextRequest,
  type PreviewParams,
  previewRequest,
  type RenderParams,
  renderRequest,
} from './protocol';
import type { WorkspacePlans } from './workspace-plans';

/** What an editor may ask for besides diagnostics. */
export const featureCapabilities: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: Object.values(actionKinds), resolveProvider: true },
  codeLensProvider: { resolveProvider: true },
  completionProvider: { resolveProvider: true, triggerCharacters: [' ', '"', "'", '[', '%'] },
  definitionProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentSymbolProvider: { label: diagnosticSource },
  foldingRangeProvider: true,
  hoverProvider: true,
  inlayHintProvider: true,
  referencesProvider: true,
  renameProvider: true,
  selectionRangeProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  workspaceSymbolProvider: true,
};

/** Answers what an editor asks for besides diagnostics. Each module is loaded with its first request. */
export function serveFeatures(connection: Connection, documents: Documents, plans: WorkspacePlans): void {
  connection.onCodeAction(guarded(connection, [], (params) => provideCodeActions(documents, params)));
  connection.onCodeActionResolve((action, token) =>
    guarded(connection, action, (offered: CodeAction) => resolveCodeAction(documents, offered))(action, token),
  );
  connection.onCodeLens(guarded(connection, null, (params) => codeLenses(documents, params)));
  connection.onCodeLensResolve((lens, token) =>
    guarded(connection, lens, (params: CodeLens) => resolveCodeLens(documents, params))(lens, token),
  );
  connection.onCompletion(guarded(connection, null, (params) => completion(documents, params)));
  connection.onCompletionResolve((item, token) =>
    guarded(connection, item, (params: CompletionItem) => resolveCompletion(documents, params))(item, token),
  );
  connection.onDefinition(guarded(connection, null, (params) => definition(documents, params)));
  connection.onDocumentHighlight(guarded(connection, null, (params) => documentHighlight(documents, params)));
  connection.onDocumentLinks(guarded(connection, null, (params) => documentLinks(documents, params)));
  connection.onDocumentSymbol(guarded(connection, null, (params) => documentSymbols(documents, params)));
  connection.onFoldingRanges(guarded(connection, null, (params) => foldingRanges(documents, params)));
  connection.onHover(guarded(connection, null, (params) => hover(documents, params)));
  connection.languages.inlayHint.on(guarded(connection, null, (params) => inlayHints(documents, params)));
  connection.onPrepareRename(guarded(connection, null, (params) => prepareRename(documents, params)));
  connection.onReferences(guarded(connection, null, (params) => references(documents, params)));
  connection.onRenameRequest(guarded(connection, null, (params) => rename(documents, params)));
  connection.onSelectionRanges(guarded(connection, null, (params) => selectionRanges(documents, params)));
  connection.onWorkspaceSymbol(guarded(connection, [], (params) => workspaceSymbols(documents, plans, params)));

  // What only our own client asks for.
  answer(connection, newPlanStepRequest, (params: NewPlanStepParams) => newPlanStep(documents, params));
  answer(connection, newPlanTextRequest, (params: NewPlanTextParams) => newPlanText(documents, params));
  answer(connection, previewRequest, (params: PreviewParams) => preview(documents, params));
  answer(connection, renderRequest, (params: RenderParams) => render(documents, params));
  answer(connection, compareRequest, (params: CompareParams) => compare(documents, params));
  answer(connection, documentStatusRequest, (params: DocumentStatusParams) => documentStatus(documents, params));
}

/** Answers a request of our own: `null` where the handler fails. */
function answer<P>(connection: Connection, request: string, handle: (params: P) => unknown): void {
  connection.onRequest(request, guarded<P, unknown>(connection, null, handle));
}

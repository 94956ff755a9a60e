import type { CodeAction, CompletionItem, Connection, ServerCapabilities } from 'vscode-languageserver';
import { actionKinds } from '../core/language/action-kinds';
import type { Documents } from './documents';
import { provideCodeActions, resolveCodeAction } from './features/code-actions';
import { completion, resolveCompletion } from './features/completion';
import { definition } from './features/definition';
import { documentLinks } from './features/document-links';
import { documentSymbols } from './features/document-symbols';
import { foldingRanges } from './features/folding-ranges';
import { preview, render } from './features/preview';
import { documentHighlight, references } from './features/references';
import { prepareRename, rename } from './features/rename';
import { selectionRanges } from './features/selection-ranges';
import { workspaceSymbols } from './features/workspace-symbols';
import { guarded } from './guard';
import { diagnosticSource, type PreviewParams, previewRequest, type RenderParams, renderRequest } from './protocol';
import type { WorkspacePlans } from './workspace-plans';

/** What an editor may ask for besides diagnostics. */
export const featureCapabilities: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: Object.values(actionKinds), resolveProvider: true },
  completionProvider: { resolveProvider: true, triggerCharacters: [' ', '"', "'", '[', '%'] },
  definitionProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentSymbolProvider: { label: diagnosticSource },
  foldingRangeProvider: true,
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
  connection.onCompletion(guarded(connection, null, (params) => completion(documents, params)));
  connection.onCompletionResolve((item, token) =>
    guarded(connection, item, (params: CompletionItem) => resolveCompletion(documents, params))(item, token),
  );
  connection.onDefinition(guarded(connection, null, (params) => definition(documents, params)));
  connection.onDocumentHighlight(guarded(connection, null, (params) => documentHighlight(documents, params)));
  connection.onDocumentLinks(guarded(connection, null, (params) => documentLinks(documents, params)));
  connection.onDocumentSymbol(guarded(connection, null, (params) => documentSymbols(documents, params)));
  connection.onFoldingRanges(guarded(connection, null, (params) => foldingRanges(documents, params)));
  connection.onPrepareRename(guarded(connection, null, (params) => prepareRename(documents, params)));
  connection.onReferences(guarded(connection, null, (params) => references(documents, params)));
  connection.onRenameRequest(guarded(connection, null, (params) => rename(documents, params)));
  connection.onSelectionRanges(guarded(connection, null, (params) => selectionRanges(documents, params)));
  connection.onRequest(
    previewRequest,
    guarded(connection, null, (params: PreviewParams) => preview(documents, params)),
  );
  connection.onRequest(
    renderRequest,
    guarded(connection, null, (params: RenderParams) => render(documents, params)),
  );
  connection.onWorkspaceSymbol(guarded(connection, [], (params) => workspaceSymbols(documents, plans, params)));
}

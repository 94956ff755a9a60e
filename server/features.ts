import type { CodeAction, Connection, ServerCapabilities } from 'vscode-languageserver';
import { actionKinds } from '../core/language/action-kinds';
import type { Documents } from './documents';
import { provideCodeActions, resolveCodeAction } from './features/code-actions';
import { selectionRanges } from './features/selection-ranges';
import { guarded } from './guard';

/** What an editor may ask for besides diagnostics. */
export const featureCapabilities: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: Object.values(actionKinds), resolveProvider: true },
  selectionRangeProvider: true,
};

/** Answers what an editor asks for besides diagnostics. Each module is loaded with its first request. */
export function serveFeatures(connection: Connection, documents: Documents): void {
  connection.onCodeAction(guarded(connection, [], (params) => provideCodeActions(documents, params)));
  connection.onCodeActionResolve((action, token) =>
    guarded(connection, action, (offered: CodeAction) => resolveCodeAction(documents, offered))(action, token),
  );
  connection.onSelectionRanges(guarded(connection, null, (params) => selectionRanges(documents, params)));
}

import { CodeActionKind, type Connection, type InitializeParams, TextDocumentSyncKind } from 'vscode-languageserver';
import { codeActions, fixAllKind } from './code-actions';
import { publishOnChange, pullDiagnostics } from './diagnostics';
import { PlanDocuments } from './documents';
import { guarded } from './guard';
import type { InitializationOptions } from './protocol';

/** Serves plans over `connection` until the client ends it. */
export function serve(connection: Connection): void {
  const documents = new PlanDocuments();

  connection.onInitialize((params: InitializeParams) => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    documents.jsonSyntaxReportedElsewhere = options.jsonSyntax === 'client';
    documents.client = params.capabilities;
    const pull = params.capabilities.textDocument?.diagnostic !== undefined;
    if (!pull) publishOnChange(connection, documents);
    return {
      serverInfo: { name: 'Enrollment Plan' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        ...(pull && {
          diagnosticProvider: {
            identifier: 'enrollment-plan',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }),
      },
    };
  });

  connection.languages.diagnostics.on(
    guarded(connection, { kind: 'full', items: [] }, (params) => pullDiagnostics(documents, params)),
  );
  connection.onCodeAction(guarded(connection, [], (params) => codeActions(documents, params)));

  documents.listen(connection);
  connection.listen();
}

import { config as useTexts } from '@vscode/l10n';
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { configurationNames } from '../core/plan-files';
import { codeActions, fixAllKind } from './code-actions';
import { Configurations, type ReadFile } from './configurations';
import { publish, publishOnChange, pullDiagnostics } from './diagnostics';
import { Documents } from './documents';
import { featureCapabilities, serveFeatures } from './features';
import { guarded, logError } from './guard';
import type { InitializationOptions } from './protocol';

/**
 * Serves plans over `connection` until the client ends it.
 *
 * @param readFile reads the configuration files beside plans
 */
export function serve(connection: Connection, readFile: ReadFile): void {
  const configurations = new Configurations(readFile);
  const documents = new Documents(configurations);
  let pull = false;

  connection.onInitialize(({ initializationOptions, capabilities }: InitializeParams): InitializeResult => {
    const { jsonSyntax, ruleLink, suggestCommand, asOf, texts } = (initializationOptions ??
      {}) as InitializationOptions;
    documents.jsonSyntaxReportedElsewhere = jsonSyntax === 'client';
    documents.ruleLink = ruleLink;
    documents.suggestCommand = suggestCommand;
    documents.asOf = asOf;
    documents.client = capabilities;
    if (texts) useTexts({ contents: texts });
    pull = capabilities.textDocument?.diagnostic !== undefined;
    if (!pull) publishOnChange(connection, documents);
    const diagnosticProvider = {
      identifier: 'enrollment-plan',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    };
    return {
      serverInfo: { name: 'Enrollment Plan', version: __VERSION__ },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        ...(pull && { diagnosticProvider }),
        ...featureCapabilities,
      },
    };
  });

  connection.onInitialized(() => {
    if (!documents.client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = configurationNames.map((name) => ({ globPattern: `**/${name}` }));
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error) => logError(connection, error));
  });

  connection.onDidChangeWatchedFiles(() => {
    configurations.clear();
    documents.forget();
    if (!pull) for (const uri of documents.uris()) void publish(connection, documents, uri);
    else if (documents.client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
  });

  const noDiagnostics = { kind: 'full' as const, items: [] };
  connection.languages.diagnostics.on(
    guarded(connection, noDiagnostics, (params) => pullDiagnostics(documents, params)),
  );
  connection.onCodeAction(guarded(connection, [], (params) => codeActions(documents, params)));

  serveFeatures(connection, documents);

  documents.listen(connection);
  connection.listen();
}

/** Put in by the build, from package.json. */
declare const __VERSION__: string;

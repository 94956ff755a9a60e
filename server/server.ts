import { config as useTexts } from '@vscode/l10n';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { configurationNames, isConfigurationFile, planNames } from '../core/plan-files';
import { Configurations, type ReadFile } from './configurations';
import { publish, publishOnChange, pullDiagnostics } from './diagnostics';
import { Documents } from './documents';
import { featureCapabilities, serveFeatures } from './features';
import { findPlansOf } from './find-plans';
import { guarded, logError } from './guard';
import type { InitializationOptions } from './protocol';
import { type FindPlans, type FindPlansIn, WorkspacePlans } from './workspace-plans';

/**
 * Serves plans over `connection` until the client ends it.
 *
 * @param readFile reads the configuration files beside plans, and the plans of the workspace
 * @param findPlansIn finds the plans of the workspace, where the client does not
 */
export function serve(connection: Connection, readFile: ReadFile, findPlansIn: FindPlansIn): void {
  const configurations = new Configurations(readFile);
  const documents = new Documents(configurations);
  let findPlans: FindPlans = async () => [];
  const plans = new WorkspacePlans(() => findPlans(), readFile);
  let pull = false;

  connection.onInitialize((client: InitializeParams): InitializeResult => {
    const { initializationOptions, capabilities } = client;
    const { jsonSyntax, ruleLink, commands, asOf, texts } = (initializationOptions ?? {}) as InitializationOptions;
    documents.jsonSyntaxReportedElsewhere = jsonSyntax === 'client';
    documents.ruleLink = ruleLink;
    documents.commands = new Set(commands);
    documents.asOf = asOf;
    documents.client = capabilities;
    findPlans = findPlansOf(connection, client, findPlansIn);
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
        ...(pull && { diagnosticProvider }),
        ...featureCapabilities,
        ...(capabilities.textDocument?.rename?.prepareSupport && { renameProvider: { prepareProvider: true } }),
      },
    };
  });

  connection.onInitialized(() => {
    const { didChangeWatchedFiles, workspaceFolders } = documents.client.workspace ?? {};
    if (workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(() => plans.clear());
    if (!didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = [...configurationNames, ...planNames].map((name) => ({ globPattern: `**/${name}` }));
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .then(() => {
        plans.isWatched = true;
      })
      .catch((error) => logError(connection, error));
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Changed) plans.forget(uri);
      else plans.clear();
    }
    if (!changes.some(({ uri }) => isConfigurationFile(uri))) return;
    configurations.clear();
    documents.forget();
    if (!pull) for (const uri of documents.uris()) void publish(connection, documents, uri);
    else if (documents.client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
  });

  const noDiagnostics = { kind: 'full' as const, items: [] };
  connection.languages.diagnostics.on(
    guarded(connection, noDiagnostics, (params) => pullDiagnostics(documents, params)),
  );

  serveFeatures(connection, documents, plans);

  documents.listen(connection);
  connection.listen();
}

/** Put in by the build, from package.json. */
declare const __VERSION__: string;

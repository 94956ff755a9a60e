import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, clientOptions } from './client-options';
import type { CreateClient } from './lifecycle';

/** The port of the launch configuration "Attach to Server". The server listens on it when the extension is debugged. */
const debugPort = 6009;

/** A client whose server is a process of its own. */
export const createClient: CreateClient = (context, output) => {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', `--inspect=${debugPort}`] } };
  return new LanguageClient(clientId, clientName, { run, debug }, clientOptions(output));
};

export { exportPlan } from './preview/export-plan';
export { createPreviews } from './preview/previews';

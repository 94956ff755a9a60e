import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { findPlansRequest } from '../server/protocol';
import { clientId, clientName, clientOptions } from './client-options';
import { findPlans } from './find-plans';
import type { CreateClient } from './lifecycle';

/** The port of the launch configuration "Attach to Server". The server listens on it when the extension is debugged. */
const debugPort = 6009;

/** A client whose server is a process of its own. */
export const createClient: CreateClient = (context, output) => {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', `--inspect=${debugPort}`] } };
  const client = new LanguageClient(clientId, clientName, { run, debug }, clientOptions(output));
  client.onRequest(findPlansRequest, findPlans);
  return client;
};

export { exportPlan } from './preview/export-plan';
export { createPreviews } from './preview/previews';

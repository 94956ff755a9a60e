// What the extension loads when it is first needed, where it runs on Node.
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { findPlansRequest } from '../server/protocol';
import { clientId, clientName, clientOptions } from './client-options';
import { findPlans } from './find-plans';
import type { OnDemand } from './on-demand';
import { type CreateClient, serverOf } from './server';

export { explainFile } from './commands/explain-file';
export { newPlan } from './commands/new-plan';
export { compareWith } from './compare/compare-with';
export { createComparisons } from './compare/comparisons';
export { exportPlan } from './preview/export-plan';
export { createPreviews } from './preview/previews';
export { showLookalike } from './status/lookalike-status';

/** The port of the launch configuration "Attach to Server". The server listens on it when the extension is debugged. */
const debugPort = 6009;

/** A client whose server is a process of its own. */
const createClient: CreateClient = (context, output) => {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', `--inspect=${debugPort}`] } };
  const client = new LanguageClient(clientId, clientName, { run, debug }, clientOptions(output));
  client.onRequest(findPlansRequest, findPlans);
  return client;
};

export { checkTasks, resolveCheckTask } from './check-task';
export const languageServer: OnDemand['languageServer'] = (context) => serverOf(context, createClient);

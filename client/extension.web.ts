/// <reference lib="webworker" />
// What VS Code loads where there is no Node: the extension, its client and its server are web workers.
import { Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
  State,
} from 'vscode-languageclient/browser';
import { findPlansRequest, readFileRequest } from '../server/protocol';
import { clientId, clientName, clientOptions } from './client-options';
import { explainFile } from './commands/explain-file';
import { newPlan } from './commands/new-plan';
import { compareWith } from './compare/compare-with';
import { createComparisons } from './compare/comparisons';
import { findPlans } from './find-plans';
import { extensionWith } from './lifecycle';
import type { OnDemand } from './on-demand';
import { exportPlan } from './preview/export-plan';
import { createPreviews } from './preview/previews';
import { readFile } from './read-file';
import { type CreateClient, serverOf } from './server';
import { showLookalike } from './status/lookalike-status';

/** A client whose server is a worker. */
const createClient: CreateClient = (context, output) => {
  const address = Uri.joinPath(context.extensionUri, 'dist/language-server.js').toString(true);
  let worker: Worker | undefined;
  // Not the worker itself: the client asks whether it is an instance of `Worker`, and those that VS Code hands out are not.
  const startServer = async (): Promise<MessageTransports> => {
    worker = new Worker(address);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new LanguageClient(clientId, clientName, startServer, clientOptions(output));
  client.onRequest(readFileRequest, readFile);
  client.onRequest(findPlansRequest, findPlans);
  // A worker outlives the request to exit.
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) worker?.terminate();
  });
  return client;
};

const onDemand: OnDemand = {
  languageServer: (context) => serverOf(context, createClient),
  compareWith,
  createComparisons,
  createPreviews,
  explainFile,
  exportPlan,
  newPlan,
  showLookalike,
};

export const { activate, deactivate } = extensionWith(() => onDemand);

import { readFile as readBytes } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { ReadFile } from './configurations';
import { findPlansOnDisk } from './find-plans.node';
import type { FindPlansIn } from './workspace-plans';

const transports = ['--node-ipc', '--pipe', '--socket', '--stdio'];

/** The connection that the arguments of the process ask for. */
export function connect(): Connection {
  const chosen = process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)));
  // Editors other than VS Code start the server by name: without a word about the transport, they mean standard streams.
  return chosen
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
}

/** Reads files of this machine. */
export const filesFor = (): ReadFile => async (uri) => {
  if (!uri.startsWith('file:')) return undefined;
  return readBytes(fileURLToPath(uri), 'utf8').catch(() => undefined);
};

/** Finds plans on this machine, in the folders that the client has open. */
export const plansFor = (): FindPlansIn => findPlansOnDisk;

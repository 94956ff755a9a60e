import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server';

const transports = ['--node-ipc', '--pipe', '--socket', '--stdio'];
const chosen = process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)));

// Editors other than VS Code start the server by name: without a word about the transport, they mean standard streams.
const connection = chosen
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

serve(connection, async (uri) => {
  if (!uri.startsWith('file:')) return undefined;
  return readFile(fileURLToPath(uri), 'utf8').catch(() => undefined);
});

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server';

const transports = ['--node-ipc', '--pipe', '--socket', '--stdio'];
const chosen = process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)));

// Editors other than VS Code start the server by name: without a word about the transport, they mean standard streams.
serve(
  chosen
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout),
);

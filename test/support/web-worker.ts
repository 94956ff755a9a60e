import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  createMessageConnection,
  type DataCallback,
  type Disposable,
  Emitter,
  type Message,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { root } from './root';

/**
 * What runs before the server in the thread: a global object as a worker in a browser has it, and nothing of Node. Only
 * messages cross between the two.
 */
const browser = `
const { parentPort, workerData } = require('node:worker_threads');
const vm = require('node:vm');
const events = new EventTarget();
const scope = vm.createContext({
  console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask,
  URL, TextDecoder, TextEncoder, AbortController, performance, crypto,
  addEventListener: (type, listener) => events.addEventListener(type, listener),
  importScripts: () => { throw new Error('nothing is loaded behind the first file'); },
  postMessage: (message) => parentPort.postMessage(JSON.parse(JSON.stringify(message))),
});
scope.self = scope;
scope.globalThis = scope;
vm.runInContext(workerData, scope, { filename: 'dist/language-server.js' });
parentPort.on('message', (data) => scope.onmessage({ data }));
`;

/** A server in a worker, and what a client needs of it. */
export interface WorkerServer {
  readonly connection: MessageConnection;
  readonly worker: Worker;
  /** Is rejected when the worker fails, so that nobody waits for its answers. */
  readonly failure: Promise<never>;
}

/** Starts the bundled server as a browser does, in a worker. */
export function startInWorker(): WorkerServer {
  const code = readFileSync(path.join(root, 'dist/language-server.js'), 'utf8');
  const worker = new Worker(browser, { eval: true, workerData: code });
  const connection = createMessageConnection(reader(worker), writer(worker));
  connection.listen();
  const failure = new Promise<never>((_, reject) => worker.once('error', reject));
  return { connection, worker, failure };
}

function reader(worker: Worker): MessageReader {
  const errors = new Emitter<Error>();
  const closed = new Emitter<void>();
  worker.on('error', (error) => errors.fire(error));
  worker.on('exit', () => closed.fire());
  return {
    onError: errors.event,
    onClose: closed.event,
    onPartialMessage: new Emitter<never>().event,
    listen: (callback: DataCallback): Disposable => {
      worker.on('message', callback);
      return { dispose: () => worker.off('message', callback) };
    },
    dispose: () => errors.dispose(),
  };
}

function writer(worker: Worker): MessageWriter {
  return {
    onError: new Emitter<[Error, Message | undefined, number | undefined]>().event,
    onClose: new Emitter<void>().event,
    write: async (message: Message) => worker.postMessage(message),
    end: () => {},
    dispose: () => {},
  };
}

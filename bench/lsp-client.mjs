// The least a client has to say to a language server over standard streams.
import { spawn } from 'node:child_process';

/** Starts the server in `file`. */
export function startServer(file) {
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let received = Buffer.alloc(0);
  let id = 0;
  child.stdout.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const header = received.indexOf('\r\n\r\n');
      if (header < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(received.toString('latin1', 0, header))[1]);
      if (received.length < header + 4 + length) return;
      const message = JSON.parse(received.toString('utf8', header + 4, header + 4 + length));
      received = received.subarray(header + 4 + length);
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
  });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      send({ id, method, params });
    });
  return {
    request,
    notify: (method, params) => send({ method, params }),
    async initialize() {
      const result = await request('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: { textDocument: { diagnostic: { relatedDocumentSupport: false } } },
      });
      send({ method: 'initialized', params: {} });
      return result;
    },
    /** Opens a document and asks for its diagnostics. */
    open(uri, languageId, text) {
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId, version: 1, text } } });
      return request('textDocument/diagnostic', { textDocument: { uri } });
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await request('shutdown').catch(() => {});
      send({ method: 'exit' });
      await gone;
    },
  };
}

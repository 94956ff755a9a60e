// What a client has to say to a language server over standard streams, and no more: what it costs is not the server's.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Starts the server in `file`.
 *
 * @param {string} file
 * @param {object} [options]
 * @param {string[]} [options.serverArguments] for the server, behind it
 * @param {object} [options.settings] what it is told when it asks for its configuration, by section
 */
export function startServer(file, { serverArguments = ['--stdio'], settings = {} } = {}) {
  const child = spawn(process.execPath, [file, ...serverArguments], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map();
  const watching = new Set();
  let id = 0;

  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const notify = (method, params) => send({ method, params });
  const request = (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      send({ id, method, params });
    });
  const configurationFor = ({ section }) =>
    section ? (section.split('.').reduce((value, key) => value?.[key], settings) ?? null) : settings;

  readMessages(child.stdout, (message) => {
    if (message.method === undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else if (message.method === 'textDocument/publishDiagnostics') {
      for (const watch of [...watching]) watch(message.params);
    } else if (message.id !== undefined) {
      const asksForSettings = message.method === 'workspace/configuration';
      send({ id: message.id, result: asksForSettings ? message.params.items.map(configurationFor) : null });
    }
  });

  return {
    request,
    notify,
    /** @param pull whether diagnostics are asked for; without it, the server publishes them */
    async initialize(pull = true) {
      const result = await request('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: {
          workspace: { configuration: true },
          textDocument: {
            ...(pull && { diagnostic: { relatedDocumentSupport: false } }),
            publishDiagnostics: { relatedInformation: true, versionSupport: true },
            documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          },
        },
      });
      notify('initialized', {});
      notify('workspace/didChangeConfiguration', { settings });
      return result;
    },
    /** Opens a document and asks for its diagnostics. */
    open(uri, languageId, text) {
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      return request('textDocument/diagnostic', { textDocument: { uri } });
    },
    /** The next diagnostics that the server publishes and that `accepts` is true of. */
    published(accepts) {
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          watching.delete(watch);
          reject(new Error(`${file}: the diagnostics did not come in time.`));
        }, patience);
        const watch = (params) => {
          if (!accepts(params)) return;
          clearTimeout(late);
          watching.delete(watch);
          resolve(params);
        };
        watching.add(watch);
      });
    },
    /** The most memory that the process has had, in MB; undefined where the system does not tell. */
    peakMemory() {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Number(/VmHWM:\s*(\d+)/.exec(status)[1]) / 1024;
      } catch {
        return undefined;
      }
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await request('shutdown').catch(() => {});
      notify('exit');
      const late = setTimeout(() => child.kill('SIGKILL'), 2000);
      await gone;
      clearTimeout(late);
    },
  };
}

/** In milliseconds: far more than the slowest server needs for the largest plan. */
const patience = 60_000;

/** Calls `receive` for every message of a stream. */
function readMessages(stream, receive) {
  let chunks = [];
  let length = 0;
  let needed = 0;
  stream.on('data', (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length < needed) return;
    let received = Buffer.concat(chunks, length);
    for (needed = 0; ; ) {
      const header = received.indexOf('\r\n\r\n');
      if (header < 0) break;
      const end = header + 4 + Number(/content-length: *(\d+)/i.exec(received.toString('latin1', 0, header))[1]);
      if (received.length < end) {
        needed = end;
        break;
      }
      receive(JSON.parse(received.toString('utf8', header + 4, end)));
      received = received.subarray(end);
    }
    chunks = [received];
    length = received.length;
  });
}

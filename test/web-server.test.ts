import assert from 'node:assert/strict';
import type {
  CodeAction,
  DocumentDiagnosticReport,
  InitializeResult,
  MessageConnection,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startInWorker } from './support/web-worker';

const uri = 'vscode-vfs://github/contoso/plans/contoso.enrollment.yaml';
const text = `schemaVersion: 1
# 😀
plan:
  Title: &title Contoso
  description: *title
`;

describe('the bundled server, in a worker of a browser', function () {
  this.timeout(30_000);
  let connection: MessageConnection;
  let failure: Promise<never>;
  let stop: () => Promise<number>;
  const faults: unknown[] = [];

  before(() => {
    const server = startInWorker();
    ({ connection, failure } = server);
    stop = () => server.worker.terminate();
    connection.onError((error) => faults.push(error));
  });
  after(async () => {
    connection.dispose();
    await stop();
    assert.deepEqual(faults, []);
  });

  it('says what it can do', async () => {
    const answer = connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceEdit: { documentChanges: true } } },
    });
    const { capabilities, serverInfo } = await Promise.race([answer, failure]);
    assert.equal(serverInfo?.name, 'Enrollment Plan');
    assert.ok(capabilities.diagnosticProvider);
    await connection.sendNotification('initialized', {});
  });

  it('reports what is wrong with a plan, whatever YAML it is written in', async () => {
    await open(uri, text);
    const [diagnostic, ...more] = await diagnostics(uri);
    assert.deepEqual(more, []);
    assert.equal(diagnostic?.code, 'unknown-key');
    assert.deepEqual(diagnostic.range, { start: { line: 3, character: 2 }, end: { line: 3, character: 7 } });
  });

  it('fixes it', async () => {
    const range = { start: { line: 3, character: 3 }, end: { line: 3, character: 3 } };
    const [action, ...more] = await actions(range);
    assert.deepEqual(more, []);
    assert.equal(action?.title, 'Change to "title"');
    assert.equal(action.isPreferred, true);
    assert.equal(applied(action), text.replace('Title', 'title'));
    const [fixAll] = await actions({ start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }, [
      'source.fixAll',
    ]);
    assert.equal(fixAll && applied(fixAll), text.replace('Title', 'title'));
  });

  it('follows changes', async () => {
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 3, character: 2 }, end: { line: 3, character: 3 } }, text: 't' }],
    });
    assert.deepEqual(await diagnostics(uri), []);
  });

  it('asks the client for the configuration beside a plan', async () => {
    const asked: string[] = [];
    const answering = connection.onRequest('enrollmentPlan/readFile', ({ uri: file }: { uri: string }) => {
      asked.push(file);
      return null;
    });
    await open('vscode-vfs://github/contoso/other/a.enrollment.yaml', 'schemaVersion: 1\n');
    assert.deepEqual(await diagnostics('vscode-vfs://github/contoso/other/a.enrollment.yaml'), []);
    assert.ok(asked.length > 0);
    assert.ok(
      asked.every((file) => file.startsWith('vscode-vfs://github/')),
      asked.join(),
    );
    answering.dispose();
  });

  it('reads JSON', async () => {
    const json = 'vscode-vfs://github/contoso/plans/contoso.enrollment.json';
    await open(json, '{ "schemaVersion": 1, }', 'json');
    assert.deepEqual(
      (await diagnostics(json)).map(({ code }) => code),
      ['trailing-comma'],
    );
  });

  it('ends its work when it is asked to', async () => {
    assert.equal(await connection.sendRequest('shutdown'), null);
  });

  const open = (file: string, content: string, languageId = 'enrollment-plan'): Promise<void> =>
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: file, languageId, version: 1, text: content },
    });

  async function diagnostics(file: string) {
    const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: file },
    });
    assert.equal(report.kind, 'full');
    return report.items;
  }

  const actions = (range: unknown, only?: string[]): Promise<CodeAction[]> =>
    connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only },
    });

  function applied({ edit }: CodeAction): string {
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 1 });
    return TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, text), change.edits as TextEdit[]);
  }
});

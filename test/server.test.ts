import assert from 'node:assert/strict';
import type {
  Diagnostic,
  PublishDiagnosticsParams,
  Range,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from './support/analyze';
import { LspClient } from './support/lsp-client';

const uri = 'file:///c%3A/plans/contoso.enrollment.yaml';

const plan = `schemaVersion: 1
populations:
  contractors: # 😀
    ownership: personal
    enrollment:
      method: windowsAutopilot
`;

const whole: Range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };

describe('the bundled server, over standard streams', () => {
  let client: LspClient;
  beforeEach(async () => {
    client = new LspClient();
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0, 'the server ends as it should');
  });

  it('says what it can do', async () => {
    const { capabilities, serverInfo } = await client.initialize();
    assert.equal(serverInfo?.name, 'Enrollment Plan');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.ok(capabilities.diagnosticProvider);
  });

  it('reports a finding with its code, its source and what it relates to', async () => {
    await client.initialize();
    await client.open(uri, plan);
    const [diagnostic, ...more] = await client.diagnostics(uri);
    assert.deepEqual(more, []);
    assert.equal(diagnostic?.code, 'byod-with-autopilot');
    assert.equal(diagnostic.source, 'Enrollment Plan');
    assert.equal(diagnostic.severity, 1);
    assert.match(diagnostic.codeDescription?.href ?? '', /^https:\/\/learn\.microsoft\.com\//);
    assert.deepEqual(diagnostic.range, { start: { line: 5, character: 14 }, end: { line: 5, character: 30 } });
    assert.deepEqual(diagnostic.relatedInformation?.[0]?.location, {
      uri,
      range: { start: { line: 3, character: 15 }, end: { line: 3, character: 23 } },
    });
  });

  it('follows incremental changes', async () => {
    await client.initialize();
    await client.open(uri, plan);
    assert.equal((await client.diagnostics(uri)).length, 1);
    await client.change(uri, {
      range: { start: { line: 3, character: 15 }, end: { line: 3, character: 23 } },
      text: 'organization',
    });
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('answers "unchanged" only for the text it has answered for', async () => {
    await client.initialize();
    await client.open(uri, plan);
    const first = await client.report(uri);
    assert.equal(first.kind, 'full');
    assert.equal((await client.report(uri, first.resultId)).kind, 'unchanged');
    await client.close(uri);
    await client.open(uri, plan);
    assert.equal((await client.report(uri, first.resultId)).kind, 'full', 'opened again, its versions start anew');
  });

  it('offers the fixes of a finding, one of them preferred', async () => {
    await client.initialize();
    await client.open(uri, plan);
    const [diagnostic] = await client.diagnostics(uri);
    assert.ok(diagnostic);
    const actions = await client.codeActions(uri, diagnostic.range);
    assert.ok(actions.length > 0);
    assert.ok(
      actions.every(({ kind }) => !kind?.startsWith('source')),
      'no source action unless it is asked for',
    );
    assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1);
    const [action] = actions;
    const [edit] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(edit?.textDocument, { uri, version: 1 });
    const fixed = TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, plan), edit.edits as TextEdit[]);
    assert.deepEqual(analyze(fixed, { format: 'yaml' }).findings, []);
    assert.match(fixed, /# 😀/);
  });

  it('fixes everything at once where that is asked for, by the dots of its kind', async () => {
    await client.initialize();
    await client.open(uri, plan);
    for (const only of ['source', 'source.fixAll', 'source.fixAll.enrollmentPlan']) {
      const [action, ...more] = await client.codeActions(uri, whole, [only]);
      assert.equal(action?.kind, 'source.fixAll.enrollmentPlan', only);
      assert.deepEqual(more, [], only);
    }
    for (const only of ['source.fix', 'source.fixAll.enrollment', 'refactor'])
      assert.deepEqual(await client.codeActions(uri, whole, [only]), [], only);
  });

  it('has no fix-all action where there is nothing to fix', async () => {
    await client.initialize();
    await client.open(uri, plan.replace('personal', 'organization'));
    assert.deepEqual(await client.codeActions(uri, whole, ['source.fixAll']), []);
  });

  it('pushes to a client that cannot pull, and clears what it pushed', async () => {
    const { capabilities } = await client.initialize({ capabilities: { textDocument: { publishDiagnostics: {} } } });
    assert.equal(capabilities.diagnosticProvider, undefined);
    const pushed = pushes(client);
    await client.open(uri, plan);
    const first = await pushed.next();
    assert.deepEqual([first.version, first.diagnostics.map(({ code }) => code)], [1, ['byod-with-autopilot']]);
    await client.change(uri, { text: '' });
    assert.equal((await pushed.next()).version, 2);
    await client.close(uri);
    assert.deepEqual((await pushed.next()).diagnostics, []);
  });

  it('shows a thousand findings, the worst of them, and says how many are left', async () => {
    await client.initialize();
    const populations = Array.from({ length: 1200 }, (_, number) => `  p${number}: { ownershp: personal }\n`);
    await client.open(
      uri,
      `schemaVersion: 1\ngroups:\n  unused: { kind: user }\npopulations:\n${populations.join('')}`,
    );
    const [first, ...shown] = await client.diagnostics(uri);
    assert.match(String(first?.message), /^There are 200 findings more than the 1000 that are shown\./);
    assert.deepEqual([shown.length, new Set(shown.map(({ code }) => code))], [1000, new Set(['unknown-key'])]);
  });

  it('drops a request that was cancelled', async () => {
    await client.initialize();
    await client.open(uri, plan);
    // What comes before keeps the server busy until the request and its cancellation have both arrived.
    const long = 'file:///long.enrollment.yaml';
    const populations = Array.from({ length: 3000 }, (_, index) => `  p${index}: { ownership: organization }\n`);
    await client.open(long, `schemaVersion: 1\npopulations:\n${populations.join('')}`);
    const busy = client.diagnostics(long);
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const report = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(report, { code: -32800 });
    await busy;
    assert.equal((await client.diagnostics(uri)).length, 1, 'and goes on');
  });

  it('leaves JSON syntax to a client that reports it itself', async () => {
    const json = 'file:///contoso.enrollment.json';
    const text = '{ "schemaVersion": 1, /* why */ "plann": {}, }';
    await client.initialize({ initializationOptions: { jsonSyntax: 'client' } });
    await client.open(json, text, 'json');
    assert.deepEqual(codes(await client.diagnostics(json)), ['unknown-key']);
  });

  it('reports JSON syntax to every other client', async () => {
    const json = 'file:///contoso.enrollment.json';
    await client.initialize();
    await client.open(json, '{\n  "schemaVersion": 1, // why\n  "populations": {},\n}\n', 'json');
    assert.deepEqual(codes(await client.diagnostics(json)), ['json-comment', 'trailing-comma']);
  });

  it('knows a plan by its name, whatever its language, and leaves other files alone', async () => {
    await client.initialize();
    await client.open('file:///a/b.enrollment.yml', plan, 'azure-pipelines');
    assert.equal((await client.diagnostics('file:///a/b.enrollment.yml')).length, 1);
    await client.open('untitled:Untitled-1', plan, 'enrollment-plan');
    assert.equal((await client.diagnostics('untitled:Untitled-1')).length, 1);
    await client.open('file:///a/pipeline.yml', plan, 'azure-pipelines');
    assert.deepEqual(await client.diagnostics('file:///a/pipeline.yml'), []);
    assert.deepEqual(await client.codeActions('file:///a/pipeline.yml', whole), []);
  });

  it('answers for whatever text there is', async () => {
    await client.initialize();
    const texts = [
      '',
      '\ufeff',
      ':',
      '- - -',
      '{',
      '\t\t',
      '&a *a',
      `${'['.repeat(5000)}`,
      'a: &a [*a]\n',
      '\u0000',
      '%',
      '? ? ?',
      '"',
      "'",
      '|',
      '>',
    ];
    for (const [index, text] of texts.entries()) {
      for (const extension of ['yaml', 'json']) {
        const file = `file:///${index}.enrollment.${extension}`;
        await client.open(file, text);
        assert.ok(Array.isArray(await client.diagnostics(file)), JSON.stringify(text.slice(0, 20)));
        assert.ok(Array.isArray(await client.codeActions(file, whole)));
      }
    }
  });
});

describe('the bundled server, started by its name alone', () => {
  it('means standard streams', async () => {
    const client = new LspClient([]);
    await client.initialize();
    await client.open(uri, plan);
    assert.equal((await client.diagnostics(uri)).length, 1);
    assert.equal(await client.stop(), 0);
  });
});

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);

/** What the server pushes, one after the other. */
function pushes(client: LspClient): { next(): Promise<PublishDiagnosticsParams> } {
  const arrived: PublishDiagnosticsParams[] = [];
  const waiting: ((params: PublishDiagnosticsParams) => void)[] = [];
  client.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    const resolve = waiting.shift();
    if (resolve) resolve(params);
    else arrived.push(params);
  });
  return {
    next: () =>
      new Promise((resolve) => {
        const params = arrived.shift();
        if (params) resolve(params);
        else waiting.push(resolve);
      }),
  };
}

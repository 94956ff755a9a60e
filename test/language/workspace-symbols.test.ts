import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InitializeParams, RegistrationParams, SymbolInformation } from 'vscode-languageserver/node';
import { declaredInText, fits } from '../../core/language/workspace-symbols';
import { LspClient } from '../support/lsp-client';
import { startInWorker } from '../support/web-worker';

describe('the symbols of a workspace', () => {
  it('are what plans declare, in the order of their collections, and in YAML and JSON alike', () => {
    const ids = (text: string, format: 'yaml' | 'json') =>
      declaredInText(text, format).map(({ collection, id }) => `${collection}/${id}`);
    assert.deepEqual(ids('groups: { b: {}, a: {} }\npopulations:\n  c: {}\n  c: {}\n', 'yaml'), [
      'groups/b',
      'groups/a',
      'populations/c',
    ]);
    assert.deepEqual(ids('{ "populations": { "c": { "use":', 'json'), ['populations/c']);
    assert.deepEqual(ids('', 'yaml'), []);
  });

  it('fit a query whose letters they have in that order, in any case', () => {
    const symbol = { collection: 'populations', id: 'sales-laptops', duplicates: [] };
    for (const query of ['', 'sales-laptops', 'SLS', 'slap', 'sales popul', ' lap  sal '])
      assert.ok(fits(symbol, query), query);
    for (const query of ['spales', 'xsales', 'sales-laptopss', 'sales kiosk']) assert.ok(!fits(symbol, query), query);
  });
});

describe('the workspace symbols of the bundled server', () => {
  let folder: string;
  let client: LspClient;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'enrollment-plan-symbols-'));
    client = new LspClient();
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });
  const write = (name: string, text: string): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return pathToFileURL(file).href;
  };
  const start = (params: Partial<InitializeParams> = {}) =>
    client.initialize({ rootUri: pathToFileURL(folder).href, capabilities: {}, ...params });
  const ask = (query = '') => client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
  const names = async (query?: string) => (await ask(query)).map(({ name }) => name).sort();

  it('come from the plans in the folder that is open, wherever they lie in it', async () => {
    const uri = write('north america/Contoso.Enrollment.yaml', 'populations:\n  sales: {}\n');
    write('enrollment-plan.json', '{ "groups": { "staff": {} } }');
    write('notes.yaml', 'populations: { none: {} }\n');
    await start();
    const symbols = await ask();
    assert.deepEqual(
      symbols.find(({ name }) => name === 'sales'),
      {
        name: 'sales',
        kind: 5,
        containerName: 'populations',
        location: { uri, range: { start: { line: 1, character: 2 }, end: { line: 1, character: 7 } } },
      },
    );
    assert.deepEqual(symbols.map(({ name }) => name).sort(), ['sales', 'staff']);
    assert.deepEqual(await names('sl'), ['sales']);
  });

  it('leave out what Git ignores, packages, and folders with a dot in front', async () => {
    write('.gitignore', 'dist/\n*.draft.enrollment.yaml\n!kept.draft.enrollment.yaml\n');
    write('a.enrollment.yaml', 'groups: { a: {} }');
    write('b.draft.enrollment.yaml', 'groups: { b: {} }');
    write('kept.draft.enrollment.yaml', 'groups: { kept: {} }');
    write('dist/c.enrollment.yaml', 'groups: { c: {} }');
    write('node_modules/d/d.enrollment.yaml', 'groups: { d: {} }');
    write('.git/e.enrollment.yaml', 'groups: { e: {} }');
    write('sub/.gitignore', '/f.enrollment.yaml\n!g.draft.enrollment.yaml\n');
    write('sub/f.enrollment.yaml', 'groups: { f: {} }');
    write('sub/g.draft.enrollment.yaml', 'groups: { g: {} }');
    write('sub/deeper/f.enrollment.yaml', 'groups: { ff: {} }');
    await start();
    assert.deepEqual(await names(), ['a', 'ff', 'g', 'kept']);
  });

  it('of an open plan are those of its text, saved or not', async () => {
    const uri = write('a b.enrollment.yaml', 'groups: { saved: {} }');
    await start();
    // Some editors encode more of a URI than is needed.
    const same = uri.replace('/a%20b', '/%61%20b');
    await client.open(same, 'groups: { open: {} }');
    await client.open('untitled:Untitled-1', 'groups: { untitled: {} }');
    assert.deepEqual(await names(), ['open', 'untitled']);
    await client.close(same);
    assert.deepEqual(await names(), ['saved', 'untitled']);
  });

  it('follow the files, for a client that tells of changes and for one that does not', async () => {
    const uri = write('a.enrollment.yaml', 'groups: { a: {} }');
    await start();
    assert.deepEqual(await names(), ['a']);
    write('a.enrollment.yaml', 'groups: { b: {} }');
    assert.deepEqual(await names(), ['b']);

    const watching = new LspClient();
    const registered = new Promise<RegistrationParams>((resolve) =>
      watching.connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
        if (params.registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles')) resolve(params);
        return null;
      }),
    );
    await watching.initialize({
      rootUri: pathToFileURL(folder).href,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    const { registrations } = await registered;
    assert.match(JSON.stringify(registrations), /\*\*\/\*\.enrollment\.json/);
    const seen = async () =>
      (await watching.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: '' })).map(
        ({ name }) => name,
      );
    const tell = (file: string, type: number) =>
      watching.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type }] });
    assert.deepEqual(await seen(), ['b']);
    write('a.enrollment.yaml', 'groups: { c: {} }');
    assert.deepEqual(await seen(), ['b'], 'what the client has not told of is not read again');
    await tell(uri, 2);
    assert.deepEqual(await seen(), ['c']);
    const other = write('other.enrollment.yaml', 'groups: { d: {} }');
    await tell(other, 1);
    assert.deepEqual((await seen()).sort(), ['c', 'd']);
    rmSync(path.join(folder, 'other.enrollment.yaml'));
    await tell(other, 3);
    assert.deepEqual(await seen(), ['c']);
    await watching.stop();
  });

  it('come from the folders that are open now, where the client tells', async () => {
    write('one/a.enrollment.yaml', 'groups: { a: {} }');
    write('two/b.enrollment.yaml', 'groups: { b: {} }');
    let open = ['one'];
    client.connection.onRequest('workspace/workspaceFolders', () =>
      open.map((name) => ({ name, uri: pathToFileURL(path.join(folder, name)).href })),
    );
    await start({ capabilities: { workspace: { workspaceFolders: true } } });
    assert.deepEqual(await names(), ['a']);
    open = ['one', 'two'];
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [] },
    });
    assert.deepEqual(await names(), ['a', 'b']);
  });

  it('are those of open plans alone where no folder is open', async () => {
    await start({ rootUri: null });
    assert.deepEqual(await names(), []);
  });

  it('come from the plans that the client finds, where it can', async () => {
    const uri = write('elsewhere/a.enrollment.yaml', 'groups: { a: {} }');
    write('b.enrollment.yaml', 'groups: { b: {} }');
    client.connection.onRequest('enrollmentPlan/findPlans', () => [uri, 'file:///nowhere/c.enrollment.yaml']);
    await start({ initializationOptions: { findsPlans: true } });
    assert.deepEqual(await names(), ['a']);
  });
});

describe('the workspace symbols of the bundled server in a worker', () => {
  it('are found and read by the client', async () => {
    const { connection, worker } = startInWorker();
    const uri = 'vscode-vfs://github/contoso/plans/a.enrollment.yaml';
    connection.onRequest('enrollmentPlan/findPlans', () => [uri]);
    connection.onRequest('enrollmentPlan/readFile', (asked: { uri: string }) =>
      asked.uri === uri ? 'populations: { sales: {} }\n' : null,
    );
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: { findsPlans: true },
    });
    await connection.sendNotification('initialized', {});
    const symbols = await connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'sal' });
    assert.deepEqual(
      symbols.map(({ name, location }) => [name, location.uri]),
      [['sales', uri]],
    );
    connection.dispose();
    await worker.terminate();
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { allRules } from '../../core/rules/index';
import { type DocumentStatus, documentStatusChanged, documentStatusRequest } from '../../server/protocol';
import { LspClient } from '../support/lsp-client';

const text = 'schemaVersion: 1\n';

describe('the status of a document', () => {
  let client: LspClient;
  let folder: string;
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const status = (uri: string): Promise<DocumentStatus | null> =>
    client.connection.sendRequest(documentStatusRequest, { uri });

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'plan-'));
    client = new LspClient();
    await client.initialize({ initializationOptions: { asOf: '2027-01-31' } });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const name of ['a.enrollment.yaml', 'a.enrollment.json'])
    it(`says by which rules ${name} is checked, and for which day`, async () => {
      await client.open(uriOf(name), name.endsWith('json') ? '{}' : text, name.endsWith('json') ? 'json' : 'yaml');
      assert.deepEqual(await status(uriOf(name)), {
        version: 1,
        kind: 'plan',
        knownBy: 'name',
        asOf: '2027-01-31',
        rules: { all: allRules.length, on: allRules.length },
        sets: { on: ['guide', 'docs', 'judgement'], off: [] },
      });
    });

  it('tells a plan that is one by its language alone', async () => {
    await client.open('untitled:Untitled-1', text, 'enrollment-plan');
    const { kind, knownBy } = (await status('untitled:Untitled-1')) ?? {};
    assert.deepEqual([kind, knownBy], ['plan', 'language']);
  });

  it('names the configuration, and counts the rules that it switches off', async () => {
    const configuration = 'ruleSets: { judgement: false }\nrules: { byod-with-autopilot: off }\n';
    writeFileSync(path.join(folder, 'enrollment-plan.config.yml'), configuration);
    await client.open(uriOf('a.enrollment.yaml'), text);
    const found = await status(uriOf('a.enrollment.yaml'));
    const off = allRules.filter(({ id, basis }) => basis === 'judgement' || id === 'byod-with-autopilot').length;
    assert.equal(found?.configuration, uriOf('enrollment-plan.config.yml'));
    assert.deepEqual(found.rules, { all: allRules.length, on: allRules.length - off });
    assert.deepEqual(found.sets, { on: ['guide', 'docs'], off: ['judgement'] });
  });

  it('heeds what the configuration says of this file', async () => {
    const configuration = 'overrides: [{ files: [pilot/*], rules: { byod-with-autopilot: off } }]\n';
    writeFileSync(path.join(folder, 'enrollment-plan.config.yaml'), configuration);
    await client.open(uriOf('pilot/a.enrollment.yaml'), text);
    await client.open(uriOf('a.enrollment.yaml'), text);
    assert.equal((await status(uriOf('pilot/a.enrollment.yaml')))?.rules.on, allRules.length - 1);
    assert.equal((await status(uriOf('a.enrollment.yaml')))?.rules.on, allRules.length);
  });

  it('knows configurations, and nothing of other files', async () => {
    await client.open(uriOf('enrollment-plan.config.yaml'), 'rules: {}\n', 'yaml');
    assert.equal((await status(uriOf('enrollment-plan.config.yaml')))?.kind, 'configuration');
    await client.open(uriOf('notes.yaml'), text, 'yaml');
    assert.equal(await status(uriOf('notes.yaml')), null);
    assert.equal(await status(uriOf('not-open.enrollment.yaml')), null);
  });

  it('is asked for again once a configuration has changed', async () => {
    await client.open(uriOf('a.enrollment.yaml'), text);
    assert.deepEqual((await status(uriOf('a.enrollment.yaml')))?.sets.off, []);
    const changed = new Promise<void>((resolve) => client.connection.onNotification(documentStatusChanged, resolve));
    const configuration = path.join(folder, 'enrollment-plan.config.yaml');
    writeFileSync(configuration, 'ruleSets: { docs: false }\n');
    const changes = [{ uri: pathToFileURL(configuration).href, type: 1 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await changed;
    assert.deepEqual((await status(uriOf('a.enrollment.yaml')))?.sets.off, ['docs']);
  });
});

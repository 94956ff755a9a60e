import assert from 'node:assert/strict';
import type { PreviewResult } from '../../server/protocol';
import { LspClient } from '../support/lsp-client';

const uri = 'file:///a.enrollment.yaml';
const plan = `schemaVersion: 1
populations:
  a: { devices: 10, ownership: organization }
  b: { devices: 20, ownership: personal, enrollment: { method: windowsAutopilot } }
`;

describe('the preview of the bundled server', () => {
  let client: LspClient;

  beforeEach(async () => {
    client = new LspClient();
    await client.initialize();
    await client.open(uri, plan);
  });

  afterEach(() => client.stop());

  const preview = (params: object = {}): Promise<PreviewResult | null> =>
    client.connection.sendRequest('enrollmentPlan/preview', { uri, ...params });

  it('is complete at first, and goes into the first population', async () => {
    const result = await preview();
    assert.deepEqual(result?.order, ['a', 'b']);
    assert.deepEqual(
      result?.rows.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.equal(result?.chosen, 'a');
    assert.equal(result?.overview?.devices.known, 30);
    assert.equal(result?.base, undefined);
  });

  it('is then what has changed, and nothing else', async () => {
    const first = await preview();
    await client.change(uri, { range: range(2, 16, 18), text: '70' });
    const next = await preview({ known: first?.id, chosen: 'a' });
    assert.equal(next?.base, first?.id);
    assert.deepEqual(
      next?.rows.map(({ id, devices }) => [id, devices]),
      [['a', 70]],
    );
    assert.deepEqual([next?.order, next?.tasks, next?.waves], [undefined, undefined, undefined]);
    assert.equal(next?.overview?.devices.known, 90);
    assert.equal(next?.version, 2);
  });

  it('is complete again for who has something else', async () => {
    await preview();
    const result = await preview({ known: 'nothing of ours' });
    assert.equal(result?.base, undefined);
    assert.equal(result?.rows.length, 2);
  });

  it('goes where the cursor is, or where it is asked to', async () => {
    const cursor = plan.indexOf('windowsAutopilot');
    assert.equal((await preview({ cursor }))?.chosen, 'b');
    assert.equal((await preview({ cursor, chosen: 'a' }))?.chosen, 'a');
    assert.equal((await preview({ chosen: 'gone' }))?.chosen, 'a');
    assert.deepEqual(
      (await preview({ chosen: 'b' }))?.details?.map(({ id }) => id),
      ['b'],
    );
  });

  it('is nothing for a document that is not open, or no plan', async () => {
    assert.equal(await preview({ uri: 'file:///other.enrollment.yaml' }), null);
    await client.open('file:///notes.yaml', 'a: 1\n', 'yaml');
    assert.equal(await preview({ uri: 'file:///notes.yaml' }), null);
  });

  it('comes as a file of its own, too', async () => {
    const render = (format: string): Promise<string | null> =>
      client.connection.sendRequest('enrollmentPlan/render', { uri, format });
    assert.match((await render('html')) ?? '', /^<!doctype html>/);
    assert.match((await render('markdown')) ?? '', /^# Enrollment plan\n/);
  });
});

const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

import assert from 'node:assert/strict';
import { selectionSpans } from '../../core/language/selection-ranges';
import type { Format } from '../../core/syntax/tree';
import { analyze } from '../support/analyze';
import { LspClient } from '../support/lsp-client';
import { readCursor } from '../support/marks';

const yaml = 'schemaVersion: 1\npopulations:\n  kiosks:\n    devices: 4\n    use: kio‸sk\n';
const json = '{ "schemaVersion": 1, "populations": { "kiosks": { "use": "kio‸sk" } } }';

describe('selection ranges', () => {
  it('grow from a value to its entry, its map, and the whole plan', () => {
    assert.deepEqual(selected(yaml, 'yaml'), [
      'kiosk',
      'use: kiosk',
      'devices: 4\n    use: kiosk',
      'kiosks:\n    devices: 4\n    use: kiosk',
      'populations:\n  kiosks:\n    devices: 4\n    use: kiosk',
      'schemaVersion: 1\npopulations:\n  kiosks:\n    devices: 4\n    use: kiosk',
      'schemaVersion: 1\npopulations:\n  kiosks:\n    devices: 4\n    use: kiosk\n',
    ]);
  });

  it('grow from a key to its entry', () => {
    assert.deepEqual(selected('schema‸Version: 1\nplan:\n  title: Pilot\n', 'yaml').slice(0, 2), [
      'schemaVersion',
      'schemaVersion: 1',
    ]);
  });

  it('are the same in JSON, with the quotes and braces', () => {
    assert.deepEqual(selected(json, 'json').slice(0, 4), [
      '"kiosk"',
      '"use": "kiosk"',
      '{ "use": "kiosk" }',
      '"kiosks": { "use": "kiosk" }',
    ]);
  });

  it('are the whole text where nothing can be read', () => {
    assert.deepEqual(selected('‸', 'yaml'), ['']);
    assert.deepEqual(selected('# noth‸ing\n', 'yaml'), ['# nothing\n']);
  });
});

describe('selection ranges of the bundled server', () => {
  let client: LspClient;
  before(() => {
    client = new LspClient();
  });
  after(() => client.stop());

  it('nest', async () => {
    const uri = 'file:///a.enrollment.yaml';
    await client.initialize();
    await client.open(uri, 'schemaVersion: 1\nplan: { title: Pilot }\n');
    const [range] = await client.connection.sendRequest<{ range: unknown; parent?: { range: unknown } }[]>(
      'textDocument/selectionRange',
      { textDocument: { uri }, positions: [{ line: 1, character: 16 }] },
    );
    assert.deepEqual(range?.range, { start: { line: 1, character: 15 }, end: { line: 1, character: 20 } });
    assert.deepEqual(range?.parent?.range, { start: { line: 1, character: 8 }, end: { line: 1, character: 20 } });
  });
});

function selected(marked: string, format: Format): string[] {
  const { text, offset } = readCursor(marked);
  return selectionSpans(analyze(text, { format }), offset).map(({ start, end }) => text.slice(start, end));
}

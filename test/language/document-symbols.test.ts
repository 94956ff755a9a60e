import assert from 'node:assert/strict';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node';
import { documentSymbols, type OutlineSymbol } from '../../core/language/document-symbols';
import { contains, type Format } from '../../core/syntax/tree';
import { analyze } from '../support/analyze';
import { LspClient } from '../support/lsp-client';
import { toJson } from '../support/to-json';

const plan = `schemaVersion: 1
plan:
  title: Pilot
  owner: it@contoso.com
tenant:
  licenses: { entraId: P1 }
  deviceEnrollmentManagers: { staging: { upn: dem@contoso.com } }
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: x
groups:
  staff: { kind: user, displayName: SG-Staff }
populations:
  laptops:
    devices: 1200
    os:
      - { product: windows11, version: 25H2 }
      - { product: windows10, version: 22H2 }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
  desk: { devices: 1, enrollment: { method: automaticEnrollment } }
  rooms: { devices: 12, enrollment: { method: other, note: later } }
rollout:
  waves:
    - { name: Ring 0, starts: 2027-01-11 }
    - { name: Ring 1, starts: 2027-02-01 }
`;

const outline = [
  'section plan (Pilot)',
  'section tenant',
  '  object deviceEnrollmentManagers (1)',
  '    entry staging (dem@contoso.com)',
  '  object cnames (1)',
  '    item contoso.com',
  'section groups (1)',
  '  entry staff (user · SG-Staff)',
  'section populations (1,213 devices)',
  '  population laptops (1,200 devices · Windows Autopilot: user-driven)',
  '    object os (2)',
  '      item windows11 (25H2)',
  '      item windows10 (22H2)',
  '  population desk (1 device · Windows automatic enrollment)',
  '  population rooms (12 devices · other)',
  'section rollout',
  '  object waves (2)',
  '    item Ring 0 (2027-01-11)',
  '    item Ring 1 (2027-02-01)',
];

describe('the outline of a plan', () => {
  it('has its sections, what they declare, and the objects that take more than one line', () => {
    assert.deepEqual(show(plan), outline);
  });

  it('is the same with CRLF', () => {
    assert.deepEqual(show(plan.replaceAll('\n', '\r\n')), show(plan));
  });

  it('has in JSON, where an object takes more than one line, these as well', () => {
    const { tree } = analyze(plan, { format: 'yaml' });
    assert.ok(tree.root);
    const json = show(toJson(tree.root).text, 'json');
    for (const line of outline) assert.ok(json.includes(line), line);
    assert.ok(json.includes('    object enrollment'));
  });

  it('says of how many devices it knows, where populations leave them out', () => {
    assert.deepEqual(show('populations: { a: { devices: 5 }, b: {} }'), [
      'section populations (at least 5 devices)',
      '  population a (5 devices)',
      '  population b',
    ]);
    assert.deepEqual(show('populations: { a: {}, b: { devices: many } }'), [
      'section populations (2)',
      '  population a',
      '  population b',
    ]);
  });

  it('has what stands twice twice, and what an alias reads where it stands', () => {
    assert.deepEqual(show('groups:\n  a: {}\n  a: {}\napps: &x\n  b: {}\ndevicePolicies: *x\n'), [
      'section groups (2)',
      '  entry a',
      '  entry a',
      'section apps (1)',
      '  entry b',
      'section devicePolicies (1)',
    ]);
  });

  it('names every item, and nothing with an empty name', () => {
    assert.deepEqual(show('"": {}\nrollout:\n  waves:\n    - {}\n    - { name: "two\\nlines" }\n    - 3\n'), [
      'section ""',
      'section rollout',
      '  object waves (3)',
      '    item [0]',
      '    item two lines',
    ]);
  });

  it('is empty where nothing can be read', () => {
    for (const text of ['', '# a', 'a', '- a\n- b: 1\n']) assert.deepEqual(show(text), []);
  });
});

describe('the outline of the bundled server', () => {
  const uri = 'file:///a.enrollment.yaml';
  const text = 'populations:\n  laptops: { devices: 5 } # a\n';
  const range = (line: number, from: number, toLine: number, to: number) => ({
    start: { line, character: from },
    end: { line: toLine, character: to },
  });
  const ask = async <T>(capabilities: object, initializationOptions: object = {}, file = uri, content = text) => {
    const client = new LspClient();
    await client.initialize({ capabilities, initializationOptions });
    await client.open(file, content);
    const answer = await client.connection.sendRequest<T>('textDocument/documentSymbol', {
      textDocument: { uri: file },
    });
    await client.stop();
    return answer;
  };

  it('is a tree for a client that knows trees', async () => {
    const capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
    assert.deepEqual(await ask<DocumentSymbol[]>(capabilities), [
      {
        name: 'populations',
        detail: '5 devices',
        kind: 3,
        range: range(0, 0, 1, 25),
        selectionRange: range(0, 0, 0, 11),
        children: [
          {
            name: 'laptops',
            detail: '5 devices',
            kind: 5,
            range: range(1, 2, 1, 25),
            selectionRange: range(1, 2, 1, 9),
          },
        ],
      },
    ]);
  });

  it('is a list for every other client', async () => {
    const list = await ask<SymbolInformation[]>({});
    assert.deepEqual(
      list.map(({ name, containerName, location }) => [name, containerName, location.range]),
      [
        ['populations', undefined, range(0, 0, 1, 25)],
        ['laptops', 'populations', range(1, 2, 1, 25)],
      ],
    );
  });

  it('of a plan in JSON is left to an editor that has one of its own', async () => {
    const json = 'file:///a.enrollment.json';
    const content = '{ "populations": {} }';
    assert.equal(await ask({}, { jsonSyntax: 'client' }, json, content), null);
    assert.equal((await ask<unknown[]>({}, {}, json, content))?.length, 1);
  });
});

/** The outline line by line. Every symbol lies within its parent, and its name within itself. */
function show(text: string, format: Format = 'yaml'): string[] {
  const lines: string[] = [];
  const walk = (symbols: readonly OutlineSymbol[], indent: string, parent = { start: 0, end: text.length }): void => {
    for (const { name, detail, kind, span, selection, children } of symbols) {
      assert.ok(contains(parent, span) && contains(span, selection), name);
      assert.equal(text.slice(span.start, span.end), text.slice(span.start, span.end).trim());
      lines.push(`${indent}${kind} ${name}${detail === undefined ? '' : ` (${detail})`}`);
      walk(children, `${indent}  `, span);
    }
  };
  walk(documentSymbols(analyze(text, { format })), '');
  return lines;
}

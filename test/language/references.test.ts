import assert from 'node:assert/strict';
import type { DocumentHighlight, Location } from 'vscode-languageserver/node';
import { referencesAt } from '../../core/language/references';
import type { Format } from '../../core/syntax/tree';
import { analyze } from '../support/analyze';
import { LspClient } from '../support/lsp-client';
import { readMarksAndCursor } from '../support/marks';

const yaml = `groups:
  «sta‸ff»: { kind: user }
populations:
  a: { groups: { users: [«staff», interns] } }
  staff: { groups: { users: ["«staff»"] } }
tenant:
  automaticEnrollment:
    mdmUserGroups:
      - '«staff»' # staff
exceptions:
  - { rule: byod-with-autopilot, at: groups.«staff».kind, reason: staff }
  - { rule: byod-with-autopilot, at: populations.staff }
`;

describe('references', () => {
  it('are the declaration and every place that names it, and no other place of that word', () => {
    expectPlaces(yaml);
  });

  it('are the same wherever they are asked for', () => {
    const plain = yaml.replace('‸', '');
    for (const [index] of [...plain.matchAll(/«/g)].entries()) {
      let count = -1;
      expectPlaces(plain.replace(/«/g, (mark) => (++count === index ? `${mark}‸` : mark)));
    }
  });

  it('are found in JSON', () => {
    expectPlaces(
      `{ "groups": { "«staff»": {} }, "populations": { "a": { "groups": { "users": ["«sta‸ff»"] } } } }`,
      'json',
    );
  });

  it('of what nothing declares are the places that name it', () => {
    expectPlaces('populations:\n  a: { groups: { users: [«gone‸»] } }\n  b: { groups: { users: [«gone»] } }\n');
  });

  it('of an anchor are its aliases', () => {
    expectPlaces('populations:\n  a: { os: &«x» { product: windows11 } }\n  b: { os: *«x‸» }\n  c: { os: *«x» }\n');
  });

  it('of an id hold the aliases that read it, each once', () => {
    expectPlaces(
      `groups:
  «staff‸»: {}
populations:
  a: { groups: { users: &list [&x «staff»] } }
  b: { groups: { users: *list } }
  c: { groups: { users: [«*x»] } }
`,
    );
  });

  it('are none where there is no name', () => {
    expectPlaces('populations: { a: { use: kio‸sk } }');
    expectPlaces('‸');
  });
});

describe('references and highlights of the bundled server', () => {
  const uri = 'file:///a.enrollment.yaml';
  const text = 'groups:\n  staff: {}\npopulations:\n  a: { groups: { users: [staff] } }\n';
  const at = { textDocument: { uri }, position: { line: 1, character: 3 } };
  const declaration = { start: { line: 1, character: 2 }, end: { line: 1, character: 7 } };
  const use = { start: { line: 3, character: 25 }, end: { line: 3, character: 30 } };
  let client: LspClient;
  before(async () => {
    client = new LspClient();
    await client.initialize();
    await client.open(uri, text);
  });
  after(() => client.stop());

  it('hold the declaration only where it is asked for', async () => {
    const references = (includeDeclaration: boolean): Promise<Location[]> =>
      client.connection.sendRequest('textDocument/references', { ...at, context: { includeDeclaration } });
    assert.deepEqual(await references(true), [
      { uri, range: declaration },
      { uri, range: use },
    ]);
    assert.deepEqual(await references(false), [{ uri, range: use }]);
  });

  it('tell what declares from what names', async () => {
    const highlights = await client.connection.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', at);
    assert.deepEqual(highlights, [
      { range: declaration, kind: 3 },
      { range: use, kind: 2 },
    ]);
  });

  it('are null where there is no name, so that editors highlight by words', async () => {
    const nothing = { ...at, position: { line: 2, character: 1 } };
    assert.equal(await client.connection.sendRequest('textDocument/documentHighlight', nothing), null);
  });
});

function expectPlaces(marked: string, format: Format = 'yaml'): void {
  for (const plan of [marked, marked.replaceAll('\n', '\r\n')]) {
    const { text, spans, offset } = readMarksAndCursor(plan);
    const found = referencesAt(analyze(text, { format }), offset);
    assert.deepEqual(
      found.map(({ span: { start, end } }) => ({ start, end })),
      spans,
    );
  }
}

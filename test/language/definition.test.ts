import assert from 'node:assert/strict';
import { definitionAt } from '../../core/language/definition';
import type { Format } from '../../core/syntax/tree';
import { analyze } from '../support/analyze';
import { LspClient } from '../support/lsp-client';
import { readMarksAndCursor } from '../support/marks';

describe('the definition', () => {
  it('of an id that a population names is the key that declares it', () => {
    leadsTo(
      `populations:
  sales:
    enrollment: { method: windowsAutopilot, profile: sal‸es }
autopilotProfiles:
  «sales»: { deploymentMode: userDriven }
`,
      ['sales: { deploymentMode: userDriven }'],
    );
  });

  it('is found in JSON as well, and between other quotes than those of the declaration', () => {
    leadsTo(
      '{ "populations": { "a": { "groups": { "users": ["staff‸"] } } }, "groups": { "«staff»": {} } }',
      ['"staff": {}'],
      'json',
    );
    leadsTo('groups:\n  \'«staff»\':\npopulations:\n  a: { groups: { users: [ ‸"staff" ] } }\n', ["'staff':"]);
  });

  it('tells collections apart that declare the same id', () => {
    leadsTo(
      `groups: { kiosks: { kind: device } }
autopilotProfiles: { «kiosks»: {} }
populations: { kiosks: { enrollment: { method: windowsAutopilot, profile: kiosks‸ } } }
`,
      ['kiosks: {}'],
    );
  });

  it('of the id in the path of an exception is the key that declares it', () => {
    const plan = (path: string) => `populations:
  «kiosks»: { devices: 4 }
tenant: { deviceEnrollmentManagers: { staging: {} } }
exceptions:
  - { rule: byod-with-autopilot, at: ${path} }
`;
    leadsTo(plan('populations.kio‸sks.enrollment'), ['kiosks: { devices: 4 }']);
    leadsTo(plan('"populations.kio‸sks"'), ['kiosks: { devices: 4 }']);
    leadsTo(plan('‸populations.kiosks').replace(/[«»]/g, ''), []);
  });

  it('of the id in a path is the longest one, where ids hold dots', () => {
    leadsTo(
      `populations:
  a: { devices: 1 }
  «a.b»: { devices: 2 }
exceptions:
  - { rule: byod-with-autopilot, at: populations.a.b‸.devices }
`,
      ['a.b: { devices: 2 }'],
    );
  });

  it('of an id that is declared twice is both keys', () => {
    leadsTo('groups:\n  «a»: {}\n  «a»: { kind: user }\npopulations: { b: { groups: { users: [a‸] } } }\n', [
      'a: {}',
      'a: { kind: user }',
    ]);
  });

  it('of an alias is its anchor, with what it names', () => {
    leadsTo(
      `populations:
  a: { os: &«standard» { product: windows11 } }
  b: { os: *stan‸dard }
`,
      ['&standard { product: windows11 }'],
    );
  });

  it('of an alias is the anchor of that name before it', () => {
    leadsTo('a: &x 1\nb: &«x» 2\nc: *x‸\n', ['&x 2']);
  });

  it('of a declaration is itself, so that editors offer its references', () => {
    leadsTo('groups:\n  «sta‸ff»: { kind: user }\n', ['staff: { kind: user }']);
  });

  it('is found for a name that does not fit the schema', () => {
    leadsTo("groups:\n  '«all users»': {}\npopulations: { a: { groups: { users: ['all us‸ers'] } } }\n", [
      "'all users': {}",
    ]);
    leadsTo('groups:\n  «1809»: {}\npopulations: { a: { groups: { users: [18‸09] } } }\n', ['1809: {}']);
    leadsTo('groups:\n  «a»: {}\npopulations: { a: { groups: { users: ‸a } } }\n', ['a: {}']);
  });

  it('is none where nothing declares a name, and none for words of the language', () => {
    for (const plan of [
      'populations: { a: { groups: { users: [gon‸e] } } }',
      'popul‸ations: {}',
      'populations: { a: { use: kio‸sk } }',
      'autopilotProfiles: { a: { assignments: { include: [allDev‸ices] } } }',
      '‸',
      'plan: { title: x }\n# comm‸ent\n',
    ])
      leadsTo(plan, []);
  });

  it('is found at the first letter of a key that follows a text block', () => {
    leadsTo('communications:\n  a:\n    note: |\n      text\n‸«groups»: &g\n'.replace(/[«»]/g, ''), []);
    leadsTo('a: |\n  b\n&«x» c: 1\nd: *‸x\n', ['&x c']);
  });
});

describe('the definition of the bundled server', () => {
  const uri = 'file:///a.enrollment.yaml';
  const text = 'groups:\n  staff: { kind: user }\npopulations:\n  a: { groups: { users: [staff] } }\n';
  const params = { textDocument: { uri }, position: { line: 3, character: 27 } };
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 7 } };

  it('is a link from the whole name to the whole entry, where the client knows links', async () => {
    const client = new LspClient();
    await client.initialize({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
    await client.open(uri, text);
    assert.deepEqual(await client.connection.sendRequest('textDocument/definition', params), [
      {
        originSelectionRange: { start: { line: 3, character: 25 }, end: { line: 3, character: 30 } },
        targetUri: uri,
        targetRange: { start: { line: 1, character: 2 }, end: { line: 1, character: 23 } },
        targetSelectionRange: range,
      },
    ]);
    await client.stop();
  });

  it('is a place for every other client', async () => {
    const client = new LspClient();
    await client.initialize();
    await client.open(uri, text);
    assert.deepEqual(await client.connection.sendRequest('textDocument/definition', params), [{ uri, range }]);
    const nothing = { ...params, position: { line: 2, character: 3 } };
    assert.equal(await client.connection.sendRequest('textDocument/definition', nothing), null);
    await client.stop();
  });
});

/** The marks are the names that declare, and `wholes` what is declared with each. With LF and CRLF. */
function leadsTo(marked: string, wholes: readonly string[], format: Format = 'yaml'): void {
  for (const plan of [marked, marked.replaceAll('\n', '\r\n')]) {
    const { text, spans, offset } = readMarksAndCursor(plan);
    const found = definitionAt(analyze(text, { format }), offset);
    const targets = found?.targets ?? [];
    assert.deepEqual(
      targets.map(({ span: { start, end } }) => ({ start, end })),
      spans,
    );
    assert.deepEqual(
      targets.map(({ whole }) => text.slice(whole.start, whole.end)),
      wholes,
    );
    if (found) assert.ok(found.origin.start <= offset + 1 && offset - 1 <= found.origin.end);
  }
}

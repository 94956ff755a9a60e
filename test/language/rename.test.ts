import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { prepareRename, rename } from '../../core/language/rename';
import { keysOf, symbolsOf } from '../../core/model/symbols';
import { formatOf } from '../../core/plan-files';
import type { Format } from '../../core/syntax/tree';
import { applyEdits } from '../../core/text/edit';
import { analyze } from '../support/analyze';
import { LspClient } from '../support/lsp-client';
import { readCursor } from '../support/marks';
import { root } from '../support/root';
import { toJson } from '../support/to-json';

describe('renaming', () => {
  it('an id changes its declaration and every place that names it, and keeps quotes, comments and anchors', () => {
    expectRenamed(
      `groups:
  sta‸ff: { kind: user } # staff
populations:
  a: { groups: { users: &list [ 'staff', "staff", staff ] } }
  staff: { groups: { users: *list } }
apps: { staff: {} }
`,
      'people',
      `groups:
  people: { kind: user } # staff
populations:
  a: { groups: { users: &list [ 'people', "people", people ] } }
  staff: { groups: { users: *list } }
apps: { staff: {} }
`,
    );
  });

  it('works in JSON', () => {
    expectRenamed(
      '{ "groups": { "staff": {} }, "populations": { "a": { "groups": { "users": ["sta‸ff"] } } } }',
      'people',
      '{ "groups": { "people": {} }, "populations": { "a": { "groups": { "users": ["people"] } } } }',
      'json',
    );
  });

  it('changes the id alone in the path of an exception', () => {
    expectRenamed(
      `populations: { kiosks‸: { os: [{ product: windows11 }] } }
exceptions:
  - { rule: a, at: "populations.kiosks.os[0].product" }
  - rule: b
    at: populations.kiosks
`,
      'panels',
      `populations: { panels: { os: [{ product: windows11 }] } }
exceptions:
  - { rule: a, at: "populations.panels.os[0].product" }
  - rule: b
    at: populations.panels
`,
    );
  });

  it('writes a path anew where its text is another one than its value', () => {
    expectRenamed(
      'populations: { kiosks: {‸} }\nexceptions: [{ rule: a, at: "populations.\\u006biosks.os" }]\n'
        .replace('‸', '')
        .replace('kiosks', 'kio‸sks'),
      'panels',
      'populations: { panels: {} }\nexceptions: [{ rule: a, at: "populations.panels.os" }]\n',
    );
  });

  it('puts quotes around an id that YAML would read as something else, and takes none away', () => {
    expectRenamed('apps:\n  ‸vpn: {}\n', 'null', 'apps:\n  "null": {}\n');
    expectRenamed('apps:\n  "‸null": {}\n', 'vpn', 'apps:\n  "vpn": {}\n');
  });

  it('what nothing declares changes every place that names it, also to an id that is declared', () => {
    expectRenamed(
      'apps: { vpn: {} }\nenrollmentStatusPages: { a: { blockingApps: [vnp] }, b: { blockingApps: [‸vnp] } }\n',
      'vpn',
      'apps: { vpn: {} }\nenrollmentStatusPages: { a: { blockingApps: [vpn] }, b: { blockingApps: [vpn] } }\n',
    );
  });

  it('an id that stands twice changes the key that was asked about: what names the id means the first one', () => {
    const plan = (first: string, second: string, use: string) =>
      `apps:\n  ${first}: {}\n  ${second}: { kind: win32 }\nenrollmentStatusPages: { a: { blockingApps: [${use}] } }\n`;
    expectRenamed(plan('vpn‸', 'vpn', 'vpn'), 'edge', plan('edge', 'vpn', 'edge'));
    expectRenamed(plan('vpn', 'vpn‸', 'vpn'), 'edge', plan('vpn', 'edge', 'vpn'));
  });

  it('an id that does not fit the schema gives it one that does, wherever it stands', () => {
    expectRenamed(
      "groups:\n  '‸all users': {}\npopulations: { a: { groups: { users: ['all users'] } } }\n",
      'all-users',
      "groups:\n  'all-users': {}\npopulations: { a: { groups: { users: ['all-users'] } } }\n",
    );
    expectRenamed(
      'groups:\n  1809: {}\npopulations: { a: { groups: { users: [‸1809] } } }\n',
      'v1809',
      'groups:\n  v1809: {}\npopulations: { a: { groups: { users: [v1809] } } }\n',
    );
  });

  it('an anchor changes its aliases, and no later anchor of the same name', () => {
    expectRenamed(
      'populations:\n  a: { os: &x‸ { product: windows11 } }\n  b: { os: *x }\n  c: { os: &x { product: windows10 } }\n  d: { os: *x }\n',
      'standard',
      'populations:\n  a: { os: &standard { product: windows11 } }\n  b: { os: *standard }\n  c: { os: &x { product: windows10 } }\n  d: { os: *x }\n',
    );
  });

  it('leaves an alias alone where the text that it reads is renamed', () => {
    expectRenamed(
      'apps: { vpn‸: {} }\nenrollmentStatusPages: { a: { blockingApps: [&p vpn] }, b: { blockingApps: [*p] } }\n',
      'edge',
      'apps: { edge: {} }\nenrollmentStatusPages: { a: { blockingApps: [&p edge] }, b: { blockingApps: [*p] } }\n',
    );
    expectRenamed(
      'apps: { &p vpn: {} }\nenrollmentStatusPages: { b: { blockingApps: [*p , vpn‸] } }\n',
      'edge',
      'apps: { &p edge: {} }\nenrollmentStatusPages: { b: { blockingApps: [*p , edge] } }\n',
    );
  });

  it('to the same name changes nothing', () => {
    expectRenamed('apps: { vpn‸: {} }', 'vpn', 'apps: { vpn: {} }');
  });
});

describe('a rename is refused', () => {
  const elsewhere = /An alias reads "vpn" in another place too/;
  const refusals: readonly (readonly [title: string, plan: string, name: string, why: RegExp])[] = [
    ['to a name that is no id', 'apps: { vpn‸: {} }', 'my app', /"my app" cannot be an id/],
    ['to a name that starts with a digit', 'apps: { vpn‸: {} }', '7zip', /"7zip" cannot be an id/],
    ['to no name', 'apps: { vpn‸: {} }', '  ', /"" cannot be an id/],
    ['to a name that is too long', 'apps: { vpn‸: {} }', 'a'.repeat(65), /too long for an id/],
    [
      'to a name that is declared already',
      'apps: { vpn‸: {}, edge: {} }',
      'edge',
      /"edge" is declared under "apps" already/,
    ],
    ['to a word that is built in', 'groups: { staff‸: {} }', 'allUsers', /"allUsers" is built into Intune/],
    ['of a key of the language', 'popul‸ations: {}', 'x', /"populations" is a key of the plan, and no id/],
    ['of a key that the language does not know', 'popul‸ation: {}', 'x', /Only ids and anchors/],
    [
      'of a word that is built in',
      'autopilotProfiles: { a: { assignments: { include: [all‸Devices] } } }',
      'x',
      /"allDevices" is built into Intune/,
    ],
    ['of a value', 'populations: { a: { use: kio‸sk } }', 'x', /Nothing here has a name of its own/],
    ['where nothing stands', '‸', 'x', /Nothing here has a name of its own/],
    [
      'where an alias reads the id as something else',
      'apps: { vpn‸: { displayName: &p vpn } }\nenrollmentStatusPages: { a: { blockingApps: [*p] } }\n',
      'edge',
      elsewhere,
    ],
    [
      'where an alias reads the id as the id of another collection',
      'groups: { vpn: {} }\napps: { vpn‸: {} }\nenrollmentStatusPages:\n  a: { blockingApps: &l [vpn], assignments: { include: *l } }\n',
      'edge',
      elsewhere,
    ],
    [
      'where an alias declares the same ids elsewhere',
      'groups: &all { vpn: { kind: user } }\napps: *all\npopulations: { a: { groups: { users: [vpn‸] } } }\n',
      'edge',
      elsewhere,
    ],
    [
      'where the path of an exception would lead elsewhere',
      'populations: { a: { enrollment: {} }, b‸: {} }\nexceptions: [{ rule: x, at: populations.a.enrollment }]\n',
      'a.enrollment',
      /the path of an exception would lead elsewhere/,
    ],
    ['while a line cannot be read', 'apps:\n  vpn‸: {}\nplan: {\n', 'edge', /Line 3 cannot be read/],
    ['of an anchor to one that is there', 'a: &x‸ 1\nb: &y 2\n', 'y', /another anchor "y"/],
    ['of an anchor to what cannot be one', 'a: &x‸ 1\n', 'x,y', /"x,y" cannot be an anchor/],
  ];
  for (const [title, plan, name, why] of refusals)
    it(title, () => {
      const { text, offset } = readCursor(plan);
      const result = rename(analyze(text, { format: 'yaml' }), offset, name);
      assert.ok('refusal' in result, 'it is not refused');
      assert.match(result.refusal, why);
    });
});

describe('preparing a rename', () => {
  const prepared = (marked: string, format: Format = 'yaml') => {
    const { text, offset } = readCursor(marked);
    const found = prepareRename(analyze(text, { format }), offset);
    assert.ok(found.refusal === undefined, found.refusal);
    return [text.slice(found.span.start, found.span.end), found.name.text];
  };

  it('tells the id without its quotes', () => {
    assert.deepEqual(prepared('apps:\n  "vpn‸": {}\n'), ['vpn', 'vpn']);
    assert.deepEqual(prepared("apps:\n  ‸'vpn': {}\n"), ['vpn', 'vpn']);
    assert.deepEqual(prepared('{ "apps": { "‸vpn": {} } }', 'json'), ['vpn', 'vpn']);
  });

  it('tells the id in the path of an exception', () => {
    const plan = 'apps: { vpn: {} }\nexceptions: [{ rule: x, at: apps.v‸pn.kind }]\n';
    assert.deepEqual(prepared(plan), ['vpn', 'vpn']);
  });

  it('tells the name of an anchor at its alias', () => {
    assert.deepEqual(prepared('a: &x 1\nb: *‸x\n'), ['x', 'x']);
  });
});

describe('every symbol of every plan that comes with the project', () => {
  const folders = ['examples', 'test/fixtures/ok'].map((folder) => path.join(root, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.includes('.enrollment.'))
      .map((name) => path.join(folder, name)),
  );

  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    it(`of ${path.basename(file)} can be renamed and renamed back, and nothing else changes`, function () {
      this.timeout(60_000);
      expectAllRenamed(text, formatOf(file));
    });
    if (formatOf(file) === 'json') continue;
    it(`of ${path.basename(file)} as JSON, too`, function () {
      this.timeout(60_000);
      const { tree } = analyze(text, { format: 'yaml' });
      assert.ok(tree.root);
      expectAllRenamed(toJson(tree.root).text, 'json');
    });
  }
});

/** Renames each symbol from one of its places: what is found stays the same up to the name, and so does the text. */
function expectAllRenamed(text: string, format: Format): void {
  const before = analyze(text, { format });
  const { declared, of } = symbolsOf(before.plan);
  assert.ok(declared.length > 0);
  for (const [index, symbol] of declared.entries()) {
    const places = [...keysOf(symbol), ...of(symbol).map(({ span }) => span)];
    const place = places[index % places.length] as (typeof places)[number];
    // Near the old name, so that it is what was meant by every misspelt one.
    const fresh = `${symbol.id}2`;
    const renamed = renamedTo(fresh, text, format, place.start + 1);
    const after = analyze(renamed, { format });
    assert.equal(after.tree.problems.length, before.tree.problems.length);
    assert.deepEqual(
      after.findings.map(({ rule, message }) => [rule, message.replaceAll(`${fresh}`, symbol.id)]),
      before.findings.map(({ rule, message }) => [rule, message]),
      fresh,
    );
    const [there] = symbolsOf(after.plan).declared.filter(
      ({ collection, id }) => collection === symbol.collection && id === fresh,
    );
    assert.ok(there?.declaration);
    assert.equal(renamedTo(symbol.id, renamed, format, there.declaration.start + 1), text);
  }
}

function renamedTo(name: string, text: string, format: Format, offset: number): string {
  const edits = rename(analyze(text, { format }), offset, name);
  assert.ok(!('refusal' in edits), 'refusal' in edits ? edits.refusal : '');
  return applyEdits(text, edits);
}

describe('renaming with the bundled server', () => {
  const uri = 'file:///a.enrollment.yaml';
  const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
  let client: LspClient;
  before(async () => {
    client = new LspClient();
    const capabilities = {
      textDocument: { rename: { prepareSupport: true } },
      workspace: { workspaceEdit: { documentChanges: true } },
    };
    const result = await client.initialize({ capabilities });
    assert.deepEqual(result.capabilities.renameProvider, { prepareProvider: true });
    await client.open(uri, 'apps: { vpn: {} }\nenrollmentStatusPages: { a: { blockingApps: ["vpn"] } }\n');
  });
  after(() => client.stop());

  it('tells the place and the name first', async () => {
    assert.deepEqual(await client.connection.sendRequest('textDocument/prepareRename', at(1, 48)), {
      range: { start: { line: 1, character: 46 }, end: { line: 1, character: 49 } },
      placeholder: 'vpn',
    });
  });

  it('says why something cannot be renamed', async () => {
    await assert.rejects(client.connection.sendRequest('textDocument/prepareRename', at(0, 1)), {
      code: -32803,
      message: '"apps" is a key of the plan, and no id. Only ids and anchors can be renamed.',
    });
    await assert.rejects(
      client.connection.sendRequest('textDocument/rename', { ...at(0, 9), newName: 'a b' }),
      /"a b" cannot be an id/,
    );
  });

  it('answers with edits for the version that they were made for', async () => {
    const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
      ...at(0, 9),
      newName: 'edge',
    });
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 1 });
    assert.deepEqual(
      change.edits.map((one) => 'newText' in one && [one.range.start, one.newText]),
      [
        [{ line: 0, character: 8 }, 'edge'],
        [{ line: 1, character: 45 }, '"edge"'],
      ],
    );
  });
});

/** With LF and CRLF. */
function expectRenamed(marked: string, name: string, expected: string, format: Format = 'yaml'): void {
  for (const lineBreak of ['\n', '\r\n']) {
    const { text, offset } = readCursor(marked.replaceAll('\n', lineBreak));
    assert.equal(renamedTo(name, text, format, offset), expected.replaceAll('\n', lineBreak));
  }
}

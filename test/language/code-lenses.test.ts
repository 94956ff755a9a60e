import assert from 'node:assert/strict';
import type { CodeLens as LspCodeLens, Position } from 'vscode-languageserver';
import { codeLens, lensPlaces } from '../../core/language/code-lenses';
import type { Format } from '../../core/syntax/tree';
import { lensCommands } from '../../server/protocol';
import { analyze } from '../support/analyze';
import { LspClient } from '../support/lsp-client';
import { toJson } from '../support/to-json';

const plan = `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [staff] }
groups:
  staff: { kind: user }
populations:
  sales:
    devices: 1200
    groups: { users: [staff] }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: sales }
  consultants:
    devices: 1
    ownership: personal
    enrollment: { method: windowsAutopilot }
  rooms: { enrollment: { method: other, note: Teams Rooms } }
  later: {}
autopilotProfiles:
  sales: {}
  spare: {}
enrollmentRestrictions:
  everyone: { default: true }
rollout:
  waves: [{ populations: [sales] }]
`;

/** The lenses of a plan but those that lead to its preview, each with the line it stands above, its title, and the texts that it leads to. */
function lensesOf(text: string, format: Format): string[] {
  const analysis = analyze(text, { format });
  return lensPlaces(analysis)
    .filter(({ kind }) => kind !== 'preview')
    .map((place) => {
      const lens = codeLens(analysis, place);
      const at = (span: { start: number; end: number }): string => text.slice(span.start, span.end).replaceAll('"', '');
      assert.deepEqual(lens?.span, place.span);
      return `${at(place.span)}: ${lens?.title} → ${lens?.targets.map(at).join(', ')}`;
    });
}

describe('code lenses', () => {
  const expected = [
    'staff: 2 references → staff, staff',
    'sales: 1,200 devices · Windows Autopilot, user-driven → ',
    'sales: 1 reference → sales',
    'consultants: 1 device · Windows Autopilot · 1 error, 1 recommendation → windowsAutopilot, consultants',
    'rooms: another enrollment → ',
    'later: Nothing is said yet → ',
    'sales: 1 reference → sales',
    'spare: 0 references → ',
  ];

  it('count devices, findings and references, and lead to what is worst first', () => {
    assert.deepEqual(lensesOf(plan, 'yaml'), expected);
  });

  it('are the same in JSON, and with CRLF', () => {
    const { root } = analyze(plan, { format: 'yaml' }).tree;
    assert.ok(root);
    assert.deepEqual(lensesOf(toJson(root).text, 'json'), expected);
    assert.deepEqual(lensesOf(plan.replaceAll('\n', '\r\n'), 'yaml'), expected);
  });

  it('count a place that several populations read by an alias once', () => {
    const text = 'groups:\n  a: {}\npopulations:\n  x: { groups: &g { users: [a] } }\n  y: { groups: *g }\n';
    assert.deepEqual(lensesOf(text, 'yaml').slice(0, 1), ['a: 1 reference → a']);
  });

  it('say nothing of an object that is gone', () => {
    const name = { kind: 'references', collection: 'groups', id: 'gone' } as const;
    assert.equal(codeLens(analyze(plan, { format: 'yaml' }), name), undefined);
  });

  it('lead to the preview of each population, and of nothing else', () => {
    const analysis = analyze(plan, { format: 'yaml' });
    const places = lensPlaces(analysis).filter(({ kind }) => kind === 'preview');
    assert.deepEqual(
      places.map((place) => [place.id, codeLens(analysis, place)?.title]),
      ['sales', 'consultants', 'rooms', 'later'].map((id) => [id, 'Preview']),
    );
  });

  it('are those of what a half-typed plan declares', () => {
    assert.deepEqual(lensesOf('populations:\n  sales:\n  kio', 'yaml'), [
      'sales: 1 error → sales',
      'kio: 1 error → kio',
    ]);
    assert.deepEqual(lensesOf('', 'yaml'), []);
  });
});

describe('code lenses of the bundled server', () => {
  const uri = 'file:///a.enrollment.yaml';
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => client.stop());

  const lenses = (): Promise<LspCodeLens[]> =>
    client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });
  const resolved = (lens: LspCodeLens | undefined): Promise<LspCodeLens> =>
    client.connection.sendRequest('codeLens/resolve', lens);
  const at = (line: number, character: number): Position => ({ line, character });

  it('are resolved when they are shown, with the commands that the client has', async () => {
    const { capabilities } = await client.initialize({
      initializationOptions: { commands: Object.values(lensCommands) },
    });
    assert.deepEqual(capabilities.codeLensProvider, { resolveProvider: true });
    await client.open(uri, plan);
    const all = await lenses();
    assert.equal(all.length, 12);
    assert.ok(all.every(({ command }) => command === undefined));
    assert.deepEqual((await resolved(all[0])).command, {
      title: '2 references',
      command: 'enrollmentPlan.showReferences',
      arguments: [
        {
          uri,
          position: at(4, 2),
          ranges: [
            { start: at(2, 61), end: at(2, 66) },
            { start: at(8, 22), end: at(8, 27) },
          ],
        },
      ],
    });
    assert.equal((await resolved(all[3])).command?.command, 'enrollmentPlan.showInPreview');
    const { command } = await resolved(all[4]);
    assert.equal(command?.command, 'enrollmentPlan.showFinding');
    assert.deepEqual(command?.arguments?.[0].ranges[0].start, at(13, 26));
    // There is nothing to go to.
    assert.equal((await resolved(all[1])).command?.command, '');
  });

  it('are titles alone in a client without the commands', async () => {
    await client.initialize();
    await client.open(uri, plan);
    const [first, ...others] = await lenses();
    assert.deepEqual((await resolved(first)).command, { title: '2 references', command: '' });
    assert.equal(others.length, 7, 'without those that say nothing but where they lead');
  });

  it('are empty once their object is gone', async () => {
    await client.initialize();
    await client.open(uri, plan);
    const [first] = await lenses();
    await client.change(uri, { text: 'schemaVersion: 1\n' });
    assert.deepEqual((await resolved(first)).command, { title: '', command: '' });
  });

  it('are asked for again when a configuration has changed, which decides what is found', async () => {
    await client.initialize({ capabilities: { workspace: { codeLens: { refreshSupport: true } } } });
    const refreshed = new Promise<void>((resolve) => {
      client.connection.onRequest('workspace/codeLens/refresh', () => resolve());
    });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///enrollment-plan.config.yaml', type: 2 }],
    });
    await refreshed;
  });
});

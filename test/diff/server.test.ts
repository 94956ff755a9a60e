import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { CompareBase } from '../../server/protocol';
import { Folder, run } from '../support/cli';
import { LspClient } from '../support/lsp-client';

const before = `schemaVersion: 1
plan: { title: Contoso }
populations:
  byod: { ownership: personal, devices: 40, enrollment: { method: userEnrollment, connect: emailAddress } }
`;
const now = before.replace('userEnrollment, connect: emailAddress', 'windowsAutopilot').replace('40', '60');
const off = 'rules: { byod-with-autopilot: off }\n';
const asOf = '2026-11-26';

describe('the comparison of the bundled server', () => {
  let folder: Folder;
  let client: LspClient;

  beforeEach(async () => {
    folder = new Folder();
    client = new LspClient();
    // As VS Code says it, which has a server for JSON of its own.
    await client.initialize({ initializationOptions: { asOf, jsonSyntax: 'client' } });
  });
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });

  const opened = async (name: string, text: string, language?: string): Promise<string> => {
    const uri = pathToFileURL(folder.write(name, text)).toString();
    await client.open(uri, text, language);
    return uri;
  };
  const compare = (uri: string, name: string, base: CompareBase): Promise<string | null> =>
    client.connection.sendRequest('enrollmentPlan/compare', { uri, name, base });
  /** The base as a file of the folder. */
  const file = (name: string, text: string): CompareBase => ({
    ...{ label: name, name, text },
    uri: pathToFileURL(folder.write(name, text)).toString(),
  });
  const revision = (name: string, text: string, configuration?: string): CompareBase => ({
    ...{ label: 'main', name, text },
    configuration: configuration === undefined ? undefined : { text: configuration, path: name },
  });
  /** What is said of both, without the names of the sides. */
  const body = (markdown: string | null): string => (markdown ?? '').replace(/^Compared .*$/m, '');

  for (const [name, text] of [
    ['a.enrollment.yaml', now],
    ['a.enrollment.json', '{ "schemaVersion": 1, "populations": { "byod": { "devices": 1, "devices": 2 } } }\n'],
  ] as const)
    it(`says of ${name} what the command line says`, async () => {
      const uri = await opened(name, text, name.endsWith('json') ? 'json' : undefined);
      const said = await compare(uri, name, file('before.enrollment.yaml', before));
      const args = ['diff', '--format', 'markdown', '--as-of', asOf, 'before.enrollment.yaml', name];
      const { stdout } = await run(args, { cwd: folder.path });
      assert.match(stdout, /## Enrollment plan/);
      assert.equal(body(said), body(stdout));
      assert.match(said ?? '', /^Compared before\.enrollment\.yaml with the text in the editor: /m);
    });

  it('speaks of the text in the editor, and not of the file', async () => {
    const name = 'a.enrollment.yaml';
    const uri = await opened(name, before);
    assert.match((await compare(uri, name, revision(name, before))) ?? '', /No semantic change\./);
    await client.change(uri, { text: now });
    assert.match((await compare(uri, name, revision(name, before))) ?? '', /byod-with-autopilot/);
  });

  it('checks a file by the configuration above it', async () => {
    folder.write('old/enrollment-plan.config.yaml', off);
    const uri = await opened('a.enrollment.yaml', now);
    const said = await compare(uri, 'a.enrollment.yaml', file('old/a.enrollment.yaml', now));
    assert.match(said ?? '', /New problems[\s\S]*byod-with-autopilot/);
  });

  it('checks a revision by the configuration that it has', async () => {
    const name = 'a.enrollment.yaml';
    const uri = await opened(name, now);
    assert.match((await compare(uri, name, revision(name, now))) ?? '', /No semantic change\./);
    assert.match((await compare(uri, name, revision(name, now, off))) ?? '', /New problems[\s\S]*byod-with-autopilot/);
  });

  it('says why the base cannot be read, and takes it for no empty plan', async () => {
    const name = 'a.enrollment.yaml';
    const uri = await opened(name, now);
    const missing = await compare(uri, name, { label: 'main', name, unreadable: 'It is not there.' });
    assert.match(
      missing ?? '',
      /because the base \(main\) cannot be read\.\*\* a\.enrollment\.yaml: It is not there\./,
    );
    for (const text of ['', 'schemaVersion: {\n'])
      assert.match((await compare(uri, name, revision(name, text))) ?? '', /because the base \(main\) cannot be read/);
  });

  it('is nothing for a document that is not open, or no plan', async () => {
    const base = revision('a.enrollment.yaml', before);
    assert.equal(await compare('file:///other.enrollment.yaml', 'other.enrollment.yaml', base), null);
    await client.open('file:///notes.yaml', 'a: 1\n', 'yaml');
    assert.equal(await compare('file:///notes.yaml', 'notes.yaml', base), null);
  });
});

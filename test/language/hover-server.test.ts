import assert from 'node:assert/strict';
import type { ClientCapabilities, Hover, MarkupContent } from 'vscode-languageserver';
import { LspClient } from '../support/lsp-client';

const yaml = 'schemaVersion: 1\npopulations:\n  sales: { ownership: personal } # 😀\n';
const json = '{ "schemaVersion": 1, "populations": { "sales": { "ownership": "personal" } } }';
const markdown: ClientCapabilities = { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } };

describe('hover of the bundled server', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => client.stop());

  const hoverAt = (uri: string, line: number, character: number): Promise<Hover | null> =>
    client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });
  const contentsAt = async (uri: string, line: number, character: number): Promise<MarkupContent> => {
    const shown = await hoverAt(uri, line, character);
    assert.ok(shown);
    return shown.contents as MarkupContent;
  };

  it('shows Markdown and what it is about', async () => {
    const uri = 'file:///a.enrollment.yaml';
    const { capabilities } = await client.initialize({ capabilities: markdown });
    assert.equal(capabilities.hoverProvider, true);
    await client.open(uri, yaml);
    const range = { start: { line: 2, character: 22 }, end: { line: 2, character: 30 } };
    assert.deepEqual((await hoverAt(uri, 2, 25))?.range, range);
    const { kind, value } = await contentsAt(uri, 2, 25);
    assert.equal(kind, 'markdown');
    assert.match(value, /^\*\*`ownership`\*\* · `personal`\n\nThe user: bring your own device \(BYOD\)\.\n\n/);
    assert.equal(await hoverAt(uri, 2, 35), null);
  });

  it('shows text to a client without Markdown', async () => {
    const uri = 'file:///a.enrollment.yaml';
    await client.initialize();
    await client.open(uri, yaml);
    const { kind, value } = await contentsAt(uri, 2, 25);
    assert.equal(kind, 'plaintext');
    assert.match(value, /^ownership · personal\n\n/);
  });

  it('shows plans in JSON too, where an editor has a JSON server of its own', async () => {
    const uri = 'file:///a.enrollment.json';
    await client.initialize({ capabilities: markdown, initializationOptions: { jsonSyntax: 'client' } });
    await client.open(uri, json, 'json');
    const { value } = await contentsAt(uri, 0, json.indexOf('personal'));
    assert.match(value, /bring your own device/);
  });

  it('explains the rules of a configuration, and leaves other files alone', async () => {
    await client.initialize({ capabilities: markdown });
    const configuration = 'file:///enrollment-plan.config.yaml';
    await client.open(configuration, 'rules:\n  mdm-scope-none: warning\n');
    const { value } = await contentsAt(configuration, 1, 4);
    assert.match(value, /^\*\*`mdm-scope-none`\*\*/);
    await client.open('file:///notes.yaml', yaml, 'yaml');
    assert.equal(await hoverAt('file:///notes.yaml', 2, 25), null);
  });
});

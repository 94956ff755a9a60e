import assert from 'node:assert/strict';
import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient } from '../support/lsp-client';
import { readCursor } from '../support/marks';

const yaml = 'file:///contoso.enrollment.yaml';
const capabilities: ClientCapabilities = {
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown'],
        insertTextModeSupport: { valueSet: [1] },
      },
    },
  },
};
const suggest = 'editor.action.triggerSuggest';

describe('completion of the bundled server', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('says when it wants to be asked', async () => {
    const { capabilities } = await client.initialize();
    assert.deepEqual(capabilities.completionProvider, {
      resolveProvider: true,
      triggerCharacters: [' ', '"', "'", '[', '%'],
    });
  });

  it('offers keys as snippets, and the list again where the value is due', async () => {
    await client.initialize({ capabilities, initializationOptions: { commands: [suggest] } });
    const { items, text } = await ask(client, yaml, 'populations:\n  kiosks:\n    own‸\n');
    const ownership = itemIn(items, 'ownership');
    assert.deepEqual(ownership.textEdit, {
      range: { start: { line: 2, character: 4 }, end: { line: 2, character: 7 } },
      newText: 'ownership: $0',
    });
    assert.deepEqual(
      [ownership.insertTextFormat, ownership.insertTextMode, ownership.command?.command],
      [2, 1, suggest],
    );
    assert.equal(afterTaking(text, itemIn(items, 'use')), 'populations:\n  kiosks:\n    use: $0\n');
  });

  it('offers plain text, and no command, to a client that knows neither', async () => {
    await client.initialize();
    const { items, text } = await ask(client, yaml, 'populations:\n  kiosks:\n    own‸\n');
    const ownership = itemIn(items, 'ownership');
    assert.equal(afterTaking(text, ownership), 'populations:\n  kiosks:\n    ownership: \n');
    assert.deepEqual(
      [ownership.insertTextFormat, ownership.insertTextMode, ownership.command],
      [undefined, undefined, undefined],
    );
  });

  it('sorts what the guide forbids last, with the reason', async () => {
    await client.initialize({ capabilities });
    const { items } = await ask(client, yaml, 'populations: { a: { ownership: personal, enrollment: { method: ‸ } } }');
    const last = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).at(-1);
    assert.equal(last?.label, 'windowsAutopilot');
    assert.match(last.detail ?? '', /personal/);
  });

  it('documents an item when it is asked to, in the way that the client can show', async () => {
    await client.initialize({ capabilities });
    const { items } = await ask(client, yaml, 'exceptions:\n  - rule: ‸\n');
    const item = itemIn(items, 'byod-with-autopilot');
    assert.equal(item.documentation, undefined);
    const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
    assert.ok(typeof resolved.documentation === 'object' && resolved.documentation.kind === 'markdown');
    assert.match(resolved.documentation.value, /\]\(https:\/\/learn\.microsoft\.com\//);
    assert.deepEqual({ ...resolved, documentation: undefined }, { ...item, documentation: undefined });
  });

  it('writes the comma that JSON lacks in another place', async () => {
    await client.initialize();
    const json = 'file:///contoso.enrollment.json';
    const { items, text } = await ask(client, json, '{\n  "schemaVersion": 1\n  ‸\n}\n', undefined, 'json');
    assert.equal(afterTaking(text, itemIn(items, 'tenant')), '{\n  "schemaVersion": 1,\n  "tenant": {\n    \n  }\n}\n');
  });

  it('completes the configuration', async () => {
    await client.initialize();
    const uri = 'file:///enrollment-plan.config.yaml';
    const { items, text } = await ask(client, uri, 'rules:\n  byod‸\n', undefined, 'yaml');
    assert.equal(afterTaking(text, itemIn(items, 'byod-with-autopilot')), 'rules:\n  byod-with-autopilot: \n');
  });

  it('is silent about a blank that only indents, a quote that closes, and a bracket of JSON', async () => {
    await client.initialize();
    const population = (line: string) => `populations:\n  kiosks:\n${line}\n`;
    const count = async (marked: string, character: string, uri = yaml) =>
      (await ask(client, uri, marked, character)).items.length;
    assert.equal(await count(population('    ‸'), ' '), 0);
    assert.equal(await count(population('    use: "kiosk"‸'), '"'), 0);
    assert.equal(await count('{ "groups": [‸] }', '[', 'file:///a.enrollment.json'), 0);
    assert.ok((await count(population('    use: ‸'), ' ')) > 0);
    assert.ok((await count(population('    use: "‸"'), '"')) > 0);
    assert.ok((await count('tenant:\n  cnames:\n    - ‸\n', ' ')) > 0);
    assert.ok((await count('autopilotProfiles: { a: { assignments: { include: [‸] } } }', '[')) > 0);
  });

  it('has nothing to say of other files', async () => {
    await client.initialize();
    assert.deepEqual((await ask(client, 'file:///notes.yaml', '‸', undefined, 'yaml')).items, []);
  });
});

let opened = 0;

async function ask(client: LspClient, uri: string, marked: string, character?: string, languageId?: string) {
  const { text, offset } = readCursor(marked);
  const document = TextDocument.create(uri.replace('///', `///${++opened}/`), '', 1, text);
  await client.open(document.uri, text, languageId);
  const answer = await client.connection.sendRequest<CompletionList | null>('textDocument/completion', {
    textDocument: { uri: document.uri },
    position: document.positionAt(offset),
    context: character === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: character },
  });
  return { items: answer?.items ?? [], text };
}

function itemIn(items: readonly CompletionItem[], label: string): CompletionItem {
  const item = items.find((candidate) => candidate.label === label);
  assert.ok(item, `${label} is not among ${items.map((candidate) => candidate.label).join(', ')}`);
  return item;
}

function afterTaking(text: string, { textEdit, additionalTextEdits = [] }: CompletionItem): string {
  assert.ok(textEdit && 'range' in textEdit);
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), [...additionalTextEdits, textEdit]);
}

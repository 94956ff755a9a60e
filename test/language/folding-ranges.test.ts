import assert from 'node:assert/strict';
import type { FoldingRange } from 'vscode-languageserver/node';
import { foldingRanges } from '../../core/language/folding-ranges';
import type { Format } from '../../core/syntax/tree';
import { LineIndex } from '../../core/text/line-index';
import { analyze } from '../support/analyze';
import { LspClient } from '../support/lsp-client';

describe('folding', () => {
  it('hides what stands below a key, with the comments that are indented deeper, and no blank lines behind', () => {
    expectFolds(
      `populations: # 1-6
  a: # 2-4
    use: kiosk
    # more to come
  b: { use: kiosk }
  # nothing else

# groups
groups:
`,
      ['1-6 block', '2-4 block'],
    );
  });

  it('hides the items of lists, at the column of their key as well', () => {
    expectFolds(
      `rollout:
  waves:
  - name: a
    populations:
    - b
    - c
  - name: d
`,
      ['1-7 block', '2-7 block', '3-6 block', '4-6 block'],
    );
  });

  it('hides texts of several lines', () => {
    expectFolds('plan:\n  description: |\n    # no comment\n    # no comment\n  owner: "a\n    b"\n  title: x\n', [
      '1-7 block',
      '2-4 block',
      '5-6 block',
    ]);
  });

  it('leaves a bracket that closes on a line of its own', () => {
    expectFolds('plan: {\n  title: a,\n  owner: b\n}\ngroups: {\n  a: {} }\nexceptions: [\n]\n', [
      '1-3 block',
      '5-6 block',
    ]);
  });

  it('hides comments that follow each other', () => {
    expectFolds('# a\n# b\nplan:\n  # c\n  # d\n  title: x # e\n# f\n\n# g\n', [
      '1-2 comment',
      '3-6 block',
      '4-5 comment',
    ]);
  });

  it('hides regions, also one in another, and none that has no end', () => {
    expectFolds(
      `# region Tenant
tenant: {}
  #region more
plan: {}
# endregion
groups: {}
# endregion Tenant
# region open
# regional offices
`,
      ['1-7 region', '3-5 region'],
    );
  });

  it('hides in JSON what stands in braces and brackets', () => {
    expectFolds(
      `{
  "plan": {
    "title": "a"
  },
  "exceptions": [
    {
      "rule": "# region"
    }
  ], "groups": {}
}
`,
      ['1-9 block', '2-3 block', '5-8 block', '6-7 block'],
      'json',
    );
  });

  it('has what an alias reads where it stands', () => {
    expectFolds('apps: &x\n  a: {}\n  b: {}\ngroups: *x\n', ['1-3 block']);
  });

  it('leaves out what stands deepest, where there is a limit', () => {
    const text = 'a:\n  b:\n    c:\n      d: 1\ne:\n  f:\n    g: 1\n';
    assert.deepEqual(folds(text, 'yaml', 3), ['1-4 block', '2-4 block', '5-7 block']);
    assert.deepEqual(folds(text, 'yaml', 2), ['1-4 block', '5-7 block']);
    assert.deepEqual(folds(text, 'yaml', 0), []);
  });

  it('takes no longer for one long line than for many', function () {
    this.timeout(10_000);
    const text = `{ "populations": {${'"a": { "os": [{}, 1] }, '.repeat(40_000)}"b": {} } }`;
    const analysis = analyze(text, { format: 'json' });
    const started = performance.now();
    assert.deepEqual(foldingRanges(analysis), []);
    assert.ok(performance.now() - started < 2000);
  });
});

describe('folding by the bundled server', () => {
  const uri = 'file:///a.enrollment.yaml';
  const ask = async (
    foldingRange: object,
    initializationOptions: object = {},
    file = uri,
    text = 'plan: # a\n  title: x\n# b\n# c\n',
  ) => {
    const client = new LspClient();
    await client.initialize({ capabilities: { textDocument: { foldingRange } }, initializationOptions });
    await client.open(file, text);
    const answer = await client.connection.sendRequest<FoldingRange[] | null>('textDocument/foldingRange', {
      textDocument: { uri: file },
    });
    await client.stop();
    return answer;
  };

  it('names lines alone for a client that folds lines', async () => {
    assert.deepEqual(await ask({ lineFoldingOnly: true }), [
      { startLine: 0, endLine: 1 },
      { startLine: 2, endLine: 3, kind: 'comment' },
    ]);
  });

  it('names characters too for every other client, and heeds its limit', async () => {
    assert.deepEqual(await ask({ rangeLimit: 1 }), [{ startLine: 0, startCharacter: 9, endLine: 1, endCharacter: 10 }]);
  });

  it('of a plan in JSON is left to an editor that does it itself', async () => {
    const json = 'file:///a.enrollment.json';
    assert.equal(await ask({}, { jsonSyntax: 'client' }, json, '{\n"plan": {}\n}'), null);
    assert.equal((await ask({}, {}, json, '{\n"plan": {}\n}'))?.length, 1);
  });
});

/** With LF, CRLF and, in YAML, a lone CR: the lines that stay, and the last ones that go, counted from 1. */
function expectFolds(text: string, expected: readonly string[], format: Format = 'yaml'): void {
  assert.deepEqual(folds(text, format), expected);
  assert.deepEqual(folds(text.replaceAll('\n', '\r\n'), format), expected, 'with CRLF');
}

function folds(text: string, format: Format, limit?: number): string[] {
  const lines = new LineIndex(text);
  const line = (offset: number): number => lines.positionAt(offset).line + 1;
  return foldingRanges(analyze(text, { format }), limit).map(
    ({ start, end, kind }) => `${line(start)}-${line(end)} ${kind}`,
  );
}

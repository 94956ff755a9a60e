import assert from 'node:assert/strict';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { generateJsonPlan, generatePlan } from '../bench/generate-plan.mjs';
import { analyze, OpenPlan } from '../core/index';
import { complete } from '../core/language/complete';
import type { Plan, Population } from '../core/model/plan.generated';
import { MapById, readPlan } from '../core/model/read-plan';
import { watchPlan, withOnly } from '../core/model/watch-plan';
import { planRules } from '../core/rules/index';
import { explainedAsOf, type Rule } from '../core/rules/rule';
import { runRules } from '../core/rules/run';
import { checkShape } from '../core/schema/check-shape';
import { read } from '../core/syntax/read';
import { MovingSpan, type Span } from '../core/syntax/tree';
import { applyEdits } from '../core/text/edit';
import { EditedText } from '../core/text/edited-text';
import { Configurations } from '../server/configurations';
import { Documents } from '../server/documents';
import { compareEdits, difference, subjectsIn } from './support/differential';
import { LspClient } from './support/lsp-client';
import { root } from './support/root';

const folders = ['examples', 'test/fixtures/valid', 'test/fixtures'].map((folder) => path.join(root, folder));

describe('a plan that is checked again after an edit', () => {
  it('comes out as one that is checked in full, whatever the edits', function () {
    this.timeout(120_000);
    const subjects = subjectsIn(folders, [generatePlan(80), generatePlan(600)]);
    const { failure, again, edits } = compareEdits(subjects, 800, 20270111);
    assert.equal(failure, undefined);
    assert.ok(again > edits / 10, `Only ${again} of ${edits} edits were checked without reading all of the plan.`);
  });

  it('comes out so where keys change places, and where a value ends before its line does', () => {
    const options = { format: 'yaml', asOf: explainedAsOf } as const;
    const plan = `schemaVersion: 1
tenant:
  deviceEnrollmentManagers: { staging: { upn: dem@contoso.com } }
groups: { all: { kind: user } }
populations:
  offices:
    description: >-
      Two lines
      of text.
    groups: { users: [all] }
    use: shared
  depots:
    groups: { users: [all] }
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: staging } }
    use: shared
  stores:
    use: shared
`;
    const enrollment = plan.slice(plan.indexOf('    enrollment:'), plan.indexOf('    use: shared\n  stores'));
    for (const [at, removed, text, isFollowed] of [
      // What is referred to second is referred to first.
      [plan.indexOf('    groups: { users: [all] }\n    enrollment'), 0, enrollment, true],
      // The last value of a map, with a blank behind it.
      [plan.indexOf('shared\n  stores') + 4, 2, '&a ', true],
      [plan.indexOf('shared\n  stores'), 6, 'dedicated', true],
      // Brackets in a block that is not plain have all of the plan read.
      [plan.indexOf('shared\n  depots') + 6, 0, ']', false],
    ] as const) {
      const open = new OpenPlan(plan, options);
      const edit = { start: at, end: at + removed, text };
      const changed = applyEdits(plan, [edit]);
      assert.equal(open.follow(edit, EditedText.of(changed)), isFollowed, text);
      if (isFollowed) assert.equal(difference(open.analysis, analyze(changed, options)), undefined, text);
    }
  });

  for (const format of ['yaml', 'json'] as const) {
    it(`comes out so after each value of a population in ${format} was typed anew, and taken back`, function () {
      this.timeout(60_000);
      const plan = format === 'yaml' ? generatePlan(600) : generateJsonPlan(600);
      const options = { format, asOf: explainedAsOf };
      const open = new OpenPlan(plan, options);
      const from = plan.indexOf('devices', plan.indexOf('population-20'));
      const to = plan.indexOf('population-21');
      for (const { index, 0: word } of plan.slice(from, to).matchAll(/\b[a-zA-Z]+\b(?!"?:)/g)) {
        const start = from + index;
        for (const [length, text] of [
          [word.length, 'personal'],
          ['personal'.length, word],
        ] as const) {
          const edit = { start, end: start + length, text };
          const changed = applyEdits(open.analysis.text, [edit]);
          assert.ok(open.follow(edit, EditedText.of(changed)), `${word} at ${start}`);
          assert.equal(difference(open.analysis, analyze(changed, options)), undefined);
        }
      }
    });
  }
});

describe('a text that is lent what is around a change', () => {
  it('is completed as one that is read in full, and leaves the plan as it was', function () {
    this.timeout(60_000);
    let offered = 0;
    for (const { text, options } of subjectsIn([path.join(root, 'examples')], [generatePlan(200)])) {
      const open = new OpenPlan(text, options);
      const step = Math.ceil(text.length / 40);
      for (let offset = 0; offset <= text.length; offset += step) {
        const whole = complete(text, offset, options);
        assert.deepEqual(
          open.lend((read) => complete(text, offset, options, read)),
          whole,
          text.slice(offset - 40, offset),
        );
        offered += whole.items.length;
      }
      assert.equal(difference(open.analysis, analyze(text, options)), undefined);
    }
    assert.ok(offered > 5000, String(offered));
  });
});

describe('a rule whose scope is a population', () => {
  const plans = [
    ...subjectsIn(folders).map(({ text, options }) => ({ text, ...options })),
    ...planRules.flatMap(({ examples }) =>
      examples.map(({ plan, format = 'yaml', asOf = explainedAsOf }) => ({
        text: plan.replace(/[«»]/g, ''),
        format,
        asOf,
      })),
    ),
  ];

  it('says of a plan what it says of each of its populations', () => {
    const scoped = planRules.filter(({ scope }) => scope === 'population');
    assert.ok(scoped.length > 100);
    let compared = 0;
    let others: Iterable<Population> = [];
    for (const { text, format, asOf } of plans) {
      const { root } = read(text, format);
      const { unfit } = checkShape(root, text);
      const alone = readPlan(root, unfit);
      // Beside those of another plan, and beside others that name the same things: rules have something to say of several.
      const same = readPlan(root, unfit).populations;
      const all = [...others, ...alone.populations, ...same].map((one, index) => [`${index}`, one] as const);
      others = alone.populations;
      const plan = watchPlan(alone, new MapById(alone.populations.node, new Map(all)));
      for (const rule of scoped) {
        const whole = saidBy(rule, plan, asOf);
        const each = [...plan.populations].flatMap((population) => saidBy(rule, withOnly(plan, population), asOf));
        assert.deepEqual(new Set(each), new Set(whole), rule.id);
        compared += whole.length;
      }
    }
    assert.ok(compared > 500, String(compared));
  });
});

/** All that a rule reports of a plan, and all that it cannot tell. */
function saidBy(rule: Rule, plan: Plan, asOf: string): readonly string[] {
  const { problems, unknowns } = runRules(plan, [rule], asOf);
  const place = ({ start, end }: Span): Span => ({ start, end });
  const plain = (_: string, value: unknown): unknown => (value instanceof MovingSpan ? place(value) : value);
  return [...problems, ...unknowns].map((one) => JSON.stringify(one, plain));
}

describe('the server, while a plan is typed', () => {
  it('reports what it would report if the plan was opened as it is now', async () => {
    const client = new LspClient();
    try {
      await client.initialize();
      const plan = generatePlan(120).replaceAll('\n', '\r\n');
      const [typed, opened] = ['typed', 'opened'].map((name) => `file:///plans/${name}.enrollment.yaml`) as [
        string,
        string,
      ];
      const document = TextDocument.create(typed, 'enrollment-plan', 1, plan);
      await client.open(typed, plan);
      await client.diagnostics(typed);
      const replaceAt = (word: string, text: string, by: number) => {
        const offset = document.getText().indexOf(word) + by;
        const start = document.positionAt(offset);
        return { range: { start, end: document.positionAt(offset + word.length - by) }, text };
      };
      const changes = [
        () => [replaceAt('windowsAutopilot', 'userEnrollment', 0)],
        () => [replaceAt('organization', 'personal', 0)],
        () => [replaceAt('userDriven', 'userDrivenn', 0)],
        () => [replaceAt('P1', 'none', 0), replaceAt('entraHybridJoined', 'entraJoined', 0)],
        () => [replaceAt('  population-3:', '  population-30:\r\n    devices: 3\r\n  population-3:', 0)],
        () => [replaceAt('# Ordered', '\t# Ordered', 0)],
        () => [replaceAt('\t# Ordered', '# Ordered', 0)],
      ];
      for (const [index, change] of changes.entries()) {
        const contentChanges = change();
        TextDocument.update(document, contentChanges, document.version + 1);
        await client.change(typed, ...contentChanges);
        if (index % 2 === 0)
          await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: typed } });
        await client.open(opened, document.getText());
        const expected = JSON.stringify(await client.diagnostics(opened)).replaceAll(opened, typed);
        assert.deepEqual(await client.diagnostics(typed), JSON.parse(expected));
        await client.close(opened);
      }
    } finally {
      await client.stop();
    }
  });

  it('reads a plan anew that is what it was before two edits, although its outline was asked for then', async () => {
    const client = new LspClient();
    try {
      await client.initialize();
      const plan = generatePlan(120);
      const uri = 'file:///plans/typed.enrollment.yaml';
      const symbols = () => client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
      await client.open(uri, plan);
      const [asOpened, outline] = [await client.diagnostics(uri), await symbols()];
      const document = TextDocument.create(uri, 'enrollment-plan', 1, plan);
      // The outline of the text as it was is kept while the plan is followed.
      for (const word of ['singleUser', 'userDriven']) {
        const start = document.positionAt(plan.lastIndexOf(word));
        await client.change(uri, { range: { start, end: start }, text: 'different' });
        await client.diagnostics(uri);
      }
      // Both at once lie in no single block.
      await client.change(uri, { text: plan });
      assert.deepEqual([await client.diagnostics(uri), await symbols()], [asOpened, outline]);
    } finally {
      await client.stop();
    }
  });

  it('forgets all of a document that is closed', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const handlers = new Map<string, (params: object) => unknown>();
    const connection = new Proxy({}, { get: (_, name) => (handler: never) => handlers.set(String(name), handler) });
    const documents = new Documents(new Configurations(async () => undefined));
    documents.listen(connection as Connection);
    const uri = 'file:///plans/large.enrollment.yaml';
    const check = async (): Promise<WeakRef<object>> => {
      const snapshot = await documents.plan(uri);
      assert.ok(snapshot && documents.structure(uri));
      return new WeakRef(snapshot.checked.tree);
    };
    const textDocument = { uri, languageId: 'enrollment-plan', version: 1, text: generatePlan(1000) };
    handlers.get('onDidOpenTextDocument')?.({ textDocument });
    const first = await check();
    const start = { line: 0, character: 0 };
    handlers.get('onDidChangeTextDocument')?.({
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start, end: start }, text: '# Changed\n' }],
    });
    const second = await check();
    // What a WeakRef was just asked for stays until the turn is over.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    assert.equal(first.deref(), undefined, 'of the text before an edit');
    assert.ok(second.deref());
    await new Promise((resolve) => setImmediate(resolve));
    handlers.get('onDidCloseTextDocument')?.({ textDocument: { uri } });
    collectGarbage();
    assert.equal(second.deref(), undefined, 'of the closed document');
  });
});

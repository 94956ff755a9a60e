import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type Comparison, comparePlans } from '../../core/diff/comparison';
import { diffPlans } from '../../core/diff/index';
import { renderMarkdown } from '../../core/diff/render-markdown';
import { renderText } from '../../core/diff/render-text';
import { isSilent } from '../../core/diff/sections';
import { toJson } from '../../core/diff/to-json';
import { formatOf, isPlanFile } from '../../core/plan-files';
import { explainedAsOf } from '../../core/rules/rule';
import type { Format, MapNode, Node } from '../../core/syntax/tree';
import { type Analysis, analyze } from '../support/analyze';
import { rewritten } from '../support/rewrite';
import { root } from '../support/root';
import { toJson as treeToJson } from '../support/to-json';

const seeded = { seed: 20270111, numRuns: 15 };

const plans = ['examples', 'test/fixtures/ok', 'test/fixtures'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter(isPlanFile)
    .map((name) => {
      const text = readFileSync(path.join(root, folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { name, analysis: analyze(text, { format: formatOf(name) }) };
    }),
);

describe('a plan that is written anew', function () {
  this.timeout(120_000);
  for (const { name, analysis } of plans)
    it(`says the same: ${name}`, () => {
      fc.assert(
        fc.property(fc.integer(), fc.constantFrom<Format>('yaml', 'json'), (seed, format) => {
          const text = rewritten(rootOf(analysis), format, seed);
          const anew = analyze(text, { format });
          for (const [base, head] of [
            [analysis, anew],
            [anew, analysis],
          ] as const) {
            const diff = diffPlans(base, head, explainedAsOf);
            assert.ok(isSilent(diff), `${JSON.stringify(diff, null, 2)}\n${text}`);
          }
        }),
        seeded,
      );
    });
});

describe('a plan that says something else', function () {
  this.timeout(120_000);
  const { analysis } = plans.find(({ name }) => name === 'contoso.enrollment.yaml') as (typeof plans)[number];
  const exception = { rule: 'mdm-scope-none', at: 'populations.sales-laptops', reason: 'Later', expires: '2027-06-30' };
  const json = treeToJson(rootOf(analysis)).text.replace(
    /\n\}\n$/,
    `,\n  "exceptions": ${JSON.stringify([exception])}\n}\n`,
  );
  const base = analyze(json, { format: 'json' });
  const scalars = scalarsOf(rootOf(base));

  it('is never said to say the same, whatever value changes', () => {
    for (const node of scalars) {
      const text = `${json.slice(0, node.start)}${changed(node.value)}${json.slice(node.end)}`;
      const diff = diffPlans(base, analyze(text, { format: 'json' }), explainedAsOf);
      const place = json.slice(0, node.end).split('\n').slice(-3).join('\n');
      assert.ok(!diff.saysTheSame, place);
      assert.ok(diff.changes.length + diff.exceptions.length > 0, place);
    }
  });

  it('is never said to say the same, and never lost, whatever a value is replaced by', () => {
    const values = mapsOf(rootOf(base)).flatMap(({ entries }) => entries.map(({ value }) => value));
    fc.assert(
      fc.property(
        fc.constantFrom(...values),
        fc.constantFrom('"x"', '1', 'true', '[]', '["x"]', '[1, {}]', '{ "x": 1 }'),
        (value, other) => {
          const text = `${json.slice(0, value.start)}${other}${json.slice(value.end)}`;
          for (const [before, after] of [
            [base, analyze(text, { format: 'json' })],
            [analyze(text, { format: 'json' }), base],
          ] as const) {
            const { saysTheSame, changes, exceptions } = diffPlans(before, after, explainedAsOf);
            assert.equal(
              saysTheSame,
              json.slice(value.start, value.end).replaceAll(/\s/g, '') === other.replaceAll(/\s/g, ''),
              text,
            );
            assert.ok(saysTheSame || changes.length + exceptions.length > 0, text);
          }
        },
      ),
      { ...seeded, numRuns: 250 },
    );
  });

  it('is never said to say the same, whatever key is gone', () => {
    for (const entry of mapsOf(rootOf(base)).flatMap(({ entries }) => entries)) {
      const text = `${json.slice(0, entry.key.start)}"gone-${json.slice(entry.key.start + 1)}`;
      const diff = diffPlans(base, analyze(text, { format: 'json' }), explainedAsOf);
      assert.ok(!diff.saysTheSame && diff.changes.length + diff.exceptions.length > 0, String(entry.key.value));
    }
  });
});

describe('two texts of any kind', function () {
  this.timeout(120_000);
  const texts = plans.map(({ analysis: { text } }) => text);
  const damaged = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(40), fc.constantFrom('', 'x', '\n', '{', '- ', '"', ': '))
    .map(([text, at, removed, added]) => {
      const offset = at % text.length;
      return text.slice(0, offset) + added + text.slice(offset + removed);
    });

  it('are compared without a throw, and give the same bytes each time', () => {
    fc.assert(
      fc.property(damaged, damaged, (base, head) => {
        const side = (text: string) =>
          ({ name: 'a.enrollment.yaml', text, options: { format: 'yaml', asOf: explainedAsOf } }) as const;
        const compare = (): Comparison =>
          comparePlans([{ base: side(base), head: side(head) }], { base: 'main', head: 'HEAD', asOf: explainedAsOf });
        const all = (comparison: Comparison): string =>
          [renderText(comparison), renderMarkdown(comparison), JSON.stringify(toJson(comparison))].join('\n');
        assert.equal(all(compare()), all(compare()));
        const partial = diffPlans(analyze(base, { format: 'yaml' }), analyze(head, { format: 'yaml' }), explainedAsOf);
        for (const { says, because } of partial.changes)
          assert.ok(says.trim().length > 0 && because.endsWith('.'), says);
      }),
      { ...seeded, numRuns: 30 },
    );
  });
});

function rootOf({ tree }: Analysis): Node {
  assert.ok(tree.root);
  return tree.root;
}

function mapsOf(node: Node): MapNode[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap(mapsOf);
  return [node, ...node.entries.flatMap(({ value }) => mapsOf(value))];
}

function scalarsOf(node: Node): Extract<Node, { kind: 'scalar' }>[] {
  if (node.kind === 'scalar') return [node];
  const children = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return children.flatMap(scalarsOf);
}

/** Another value of the same type. */
function changed(value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return String(!value);
  return typeof value === 'number' ? String(value + 1) : JSON.stringify(`${value}x`);
}

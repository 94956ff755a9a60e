import assert from 'node:assert/strict';
import { read } from '../core/syntax/read';
import { readYaml } from '../core/syntax/read-yaml';
import { limits } from '../core/syntax/reading';
import { entryOf, type Format, type MapNode, type Node, plainValue } from '../core/syntax/tree';
import { plainTree } from './support/plain-tree';
import { jsonCases } from './support/reading/json-cases';
import { checkReading } from './support/reading/reading-case';
import { yamlMistakes } from './support/reading/yaml-mistakes';
import { yamlRareMistakes } from './support/reading/yaml-rare-mistakes';
import { yamlValues } from './support/reading/yaml-values';

describe('reading YAML', () => {
  for (const example of yamlValues) it(example.title, () => checkReading(example, 'yaml'));
});

describe('reading YAML with a mistake', () => {
  for (const example of [...yamlMistakes, ...yamlRareMistakes]) it(example.title, () => checkReading(example, 'yaml'));
});

describe('reading JSON', () => {
  for (const example of jsonCases) it(example.title, () => checkReading(example, 'json'));
});

describe('the two readers of YAML', () => {
  for (const { title, text } of yamlValues)
    it(`agree about ${title}`, () => {
      const source = text.replace(/^\ufeff/, '\n');
      assert.deepEqual(plainTree(read(source, 'yaml').root), plainTree(readYaml(source).root));
    });
});

describe('what an alias shares', () => {
  it('is told by the span of its anchor, once', () => {
    const text = 'a: &x {b: 1}\nc: [*x, *x]\nd: &y 2\ne: 3\n';
    const { shared } = read(text, 'yaml');
    assert.deepEqual(
      shared.map(({ start, end }) => text.slice(start, end)),
      ['{b: 1}'],
    );
  });
});

describe('an anchor', () => {
  const anchorsOf = (text: string) =>
    read(text, 'yaml').anchors.map(({ name, span, aliases }) => [
      name,
      span.start,
      text.slice(span.start, span.end),
      aliases.map(({ start }) => start),
    ]);

  it('is known with the place of its name and those of its aliases', () => {
    assert.deepEqual(anchorsOf('a: &x {b: &y 1}\nc: [*x, *y, *x]\n&z d: *z\n'), [
      ['x', 4, 'x', [20, 28]],
      ['y', 11, 'y', [24]],
      ['z', 33, 'z', [38]],
    ]);
  });

  it('has the aliases up to the next anchor of the same name', () => {
    assert.deepEqual(anchorsOf('a: &x 1\nb: *x\nc: &x 2\nd: *x\n'), [
      ['x', 4, 'x', [11]],
      ['x', 18, 'x', [25]],
    ]);
  });

  it('is found before comments that have its name, tags and line breaks', () => {
    assert.deepEqual(anchorsOf('a: &x # as &x\n  # &x\n  - 1\nb: &y !!str 1\nc: !!str &z 1\n'), [
      ['x', 4, 'x', []],
      ['y', 31, 'y', []],
      ['z', 51, 'z', []],
    ]);
  });

  it('is nothing that JSON has', () => assert.deepEqual(read('{ "a": "&x" }', 'json').anchors, []));
});

describe('deep nesting', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  for (const format of ['yaml', 'json'] as const satisfies readonly Format[]) {
    it(`is read up to the limit, in ${format}`, () => {
      const { root, problems } = read(nested(limits.depth), format);
      assert.deepEqual(problems, []);
      assert.equal(heightOf(root), limits.depth);
    });
    it(`is reported once, at the first bracket beyond it, in ${format}`, () => {
      const { root, problems } = read(nested(limits.depth + 5), format);
      assert.deepEqual(
        problems.map(({ rule }) => rule),
        ['nested-too-deeply'],
      );
      assert.ok(heightOf(root) <= limits.depth + 2);
    });
    it(`does not exhaust the stack, in ${format}`, function () {
      this.timeout(60_000);
      for (const text of ['['.repeat(20_000), '{"a":'.repeat(20_000), nested(20_000), '- '.repeat(20_000)])
        assert.ok(read(text, format).problems.length > 0);
    });
  }

  it('counts what aliases bring in', () => {
    const lines = Array.from(
      { length: 400 },
      (_, index) => `k${index}: &k${index} ${'['.repeat(40)}${index > 0 ? `*k${index - 1}` : '1'}${']'.repeat(40)}\n`,
    );
    const { root, problems } = read(lines.join(''), 'yaml');
    assert.ok(root);
    assert.ok(heightOf(root) <= limits.depth + 1);
    assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['nested-too-deeply']);
    assert.ok(plainValue(root));
  });
});

describe('aliases', () => {
  it('do not multiply the nodes of a tree', () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `k${index}: *x\n`);
    const text = `a: &x {b: {c: [1, 2, 3]}}\n${lines.join('')}`;
    const { root, problems } = read(text, 'yaml');
    assert.deepEqual(problems, []);
    assert.ok(distinctNodes(root) < text.length, `${distinctNodes(root)} nodes`);
    const [anchored, alias] = ['a', 'k1999'].map((key) => entryOf(root as MapNode, key)?.value);
    assert.ok(anchored?.kind === 'map' && alias?.kind === 'map');
    assert.equal(alias.entries, anchored.entries, 'they share the entries of their anchor');
  });

  it('that would write out to more than any plan are refused as a whole, with one problem', () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) =>
        `k${index}: &k${index} [${
          index > 0
            ? Array(10)
                .fill(`*k${index - 1}`)
                .join(', ')
            : '1'
        }]\n`,
    );
    const { root, problems } = read(lines.join(''), 'yaml');
    assert.equal(root, undefined);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['alias-expansion'],
    );
  });

  it('may write out to many values where no plan is that large', () => {
    const many = `a: &x [${Array(100).fill(1).join(', ')}]\nb: &y [${Array(100).fill('*x').join(', ')}]\nc: *y\n`;
    assert.deepEqual(read(many, 'yaml').problems, []);
  });
});

describe('a map', () => {
  it('finds the first entry of a key, small or large', () => {
    for (const size of [3, 5000]) {
      const entries = Array.from({ length: size }, (_, index) => `k${index}: ${index}`);
      const { root } = readYaml(`${[...entries, 'k1: again'].join('\n')}\n`);
      const entry = entryOf(root as MapNode, 'k1');
      assert.equal(entry && plainValue(entry.value), 1);
      assert.equal(entryOf(root as MapNode, 'constructor'), undefined);
    }
  });
});

function heightOf(node: Node | undefined): number {
  if (!node || node.kind === 'scalar') return 0;
  const children = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return 1 + Math.max(0, ...children.map(heightOf));
}

function distinctNodes(root: Node | undefined): number {
  const nodes = new Set<unknown>();
  const visit = (node: Node): void => {
    const children = node.kind === 'map' ? node.entries : node.kind === 'list' ? node.items : node;
    if (nodes.has(children)) return;
    nodes.add(children);
    if (node.kind === 'list') node.items.forEach(visit);
    if (node.kind === 'map') for (const { value } of node.entries) visit(value);
  };
  if (root) visit(root);
  return nodes.size;
}

/** A tree without what makes two objects differ that say the same. */

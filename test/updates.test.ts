import assert from 'node:assert/strict';
import { safeFix, update } from '../core/syntax/problem';
import { read } from '../core/syntax/read';
import { entryOf, type Format, type Node, plainValue } from '../core/syntax/tree';
import { applied, changed, map } from './support/changes';
import { sharedUpdates } from './support/updates/aliases';
import { blockUpdates } from './support/updates/block';
import { itemUpdates } from './support/updates/block-items';
import { commentedUpdates } from './support/updates/comments';
import { flowUpdates } from './support/updates/flow';
import { orderedUpdates } from './support/updates/in-order';
import { jsonUpdates } from './support/updates/json';
import { expectedAfter, randomUpdate, sorted } from './support/updates/random';
import type { UpdateCase } from './support/updates/update-case';

describe('an update of a block map', () => {
  for (const example of [...blockUpdates, ...itemUpdates]) it(example.title, () => checkUpdate(example, 'yaml'));
});

describe('an update of a map in braces', () => {
  for (const example of flowUpdates) it(example.title, () => checkUpdate(example, 'yaml'));
});

describe('an update among comments', () => {
  for (const example of commentedUpdates) it(example.title, () => checkUpdate(example, 'yaml'));
});

describe('an update among anchors and aliases', () => {
  for (const example of sharedUpdates) it(example.title, () => checkUpdate(example, 'yaml'));
});

describe('an update of a map whose keys have an order', () => {
  for (const { format = 'yaml', ...example } of orderedUpdates) it(example.title, () => checkUpdate(example, format));
});

describe('an update of a JSON object', () => {
  for (const example of jsonUpdates) it(example.title, () => checkUpdate(example, 'json'));
});

describe('any update of any plan', () => {
  it('changes what it is to change, loses no comment, and leaves the rest as it was', function () {
    this.timeout(60_000);
    let made = 0;
    for (let seed = 1; seed <= 1500; seed++) {
      const { text, root: before, target, values, at } = randomUpdate(seed);
      const after = applied(safeFix('', update(target, values, at)), text, 'yaml');
      if (after === undefined) continue;
      made++;
      const { root, problems } = read(after, 'yaml');
      const where = `seed ${seed}: ${JSON.stringify({ text, values, at, after })}`;
      assert.deepEqual(problems, [], where);
      assert.equal(root && sorted(plainValue(root)), sorted(expectedAfter(before, target, values)), where);
      for (const comment of text.match(/# c\d+\./g) ?? []) assert.ok(after.includes(comment), where);
      if (text.includes('\r\n')) assert.doesNotMatch(after, /(?<!\r)\n/, where);
    }
    assert.ok(made > 1000, `${made} of 1500 could be made`);
  });
});

function checkUpdate({ before, path, values, at, after }: UpdateCase, format: Format): void {
  const reach = (root: Node): Node =>
    path.reduce<Node>(
      (node, step) =>
        (node.kind === 'list' ? node.items[Number(step)] : entryOf(map(node), String(step))?.value) as Node,
      root,
    );
  const text = changed(before, format, (root) => update(map(reach(root)), values, at));
  assert.equal(text, after);
  if (text === undefined) return;
  const harm = read(text, format).problems.filter(({ rule }) => rule !== 'json-comment');
  assert.deepEqual(harm, [], 'the text can be read');
}

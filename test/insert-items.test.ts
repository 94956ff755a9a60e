import assert from 'node:assert/strict';
import { insert, type Json } from '../core/syntax/problem';
import { entryOf, type Format, type ListNode, type Node } from '../core/syntax/tree';
import { changed, map } from './support/changes';

const long = { rule: 'a-rule', at: 'populations.sales', reason: 'x'.repeat(60), approvedBy: 'y'.repeat(40) };

describe('items that are put into a list', () => {
  const examples: readonly (readonly [
    title: string,
    before: string,
    values: readonly Json[],
    after: string | undefined,
  ])[] = [
    ['follow the last one', 'a:\n  - x # c\nb: 1\n', ['w', 'z'], 'a:\n  - x # c\n  - w\n  - z\nb: 1\n'],
    ['are quoted as it is', "a: ['x']\n", ['w'], "a: ['x', 'w']\n"],
    ['are maps line by line, as it is', 'a:\n- k: 1\n  l: 2\n', [{ k: 3 }], 'a:\n- k: 1\n  l: 2\n- k: 3\n'],
    ['are maps in braces, as it is', 'a:\n  - { k: 1 }\n', [{ k: 3 }], 'a:\n  - { k: 1 }\n  - { k: 3 }\n'],
    [
      'are maps line by line where they would not fit on one',
      'a:\n  - { k: 1 }\n',
      [long],
      `a:\n  - { k: 1 }\n  - rule: a-rule\n    at: populations.sales\n    reason: ${long.reason}\n    approvedBy: ${long.approvedBy}\n`,
    ],
    ['are the first', 'a: [] # none\n', ['x', 'w'], 'a: [x, w] # none\n'],
    ['stay out of a block scalar', 'a:\n  - x\n  - |\n    text\n', ['w'], 'a:\n  - x\n  - w\n  - |\n    text\n'],
    ['keep CRLF, without a line break at the end', 'a:\r\n  - x', ['w'], 'a:\r\n  - x\r\n  - w'],
    ['keep the lines of brackets', 'a: [\n  x,\n  z\n]\n', ['w'], 'a: [\n  x,\n  z,\n  w\n]\n'],
    ['do not change what an alias reads too', 'a: &l [x]\nb: *l\n', ['w'], undefined],
    ['do not replace a comment in empty brackets', 'a: [ # none\n  ]\n', ['w'], undefined],
  ];
  for (const [title, before, values, after] of examples)
    it(title, () => assert.equal(inserted(before, 'yaml', values), after));

  it('stand behind the one that is named', () => {
    assert.equal(inserted('a: [x, z]\n', 'yaml', ['w'], 0), 'a: [x, w, z]\n');
    assert.equal(inserted('a:\n  - x # c\n  - z\n', 'yaml', ['w'], 0), 'a:\n  - x # c\n  - w\n  - z\n');
  });

  it('do not change the list of an alias', () => {
    assert.equal(
      changed('a: &l [x]\nb: *l\n', 'yaml', (root) => insert(entryOf(map(root), 'b')?.value as ListNode, ['w'])),
      undefined,
    );
  });

  it('are written as JSON', () => {
    assert.equal(inserted('{"a": ["x"]}', 'json', ['w', 1]), '{"a": ["x", "w", 1]}');
    assert.equal(
      inserted('{\n  "a": [\n    { "k": 1 }\n  ]\n}\n', 'json', [{ k: 2 }]),
      '{\n  "a": [\n    { "k": 1 },\n    { "k": 2 }\n  ]\n}\n',
    );
    const [start, end] = ['{\n  "a": [\n    { "k": 1 }', '\n  ]\n}\n'];
    const lines = Object.entries(long).map(([key, value]) => `\n      "${key}": "${value}"`);
    assert.equal(inserted(start + end, 'json', [long]), `${start},\n    {${lines.join(',')}\n    }${end}`);
  });
});

function inserted(before: string, format: Format, values: readonly Json[], behind?: number): string | undefined {
  return changed(before, format, (root: Node) => {
    const list = entryOf(map(root), 'a')?.value as ListNode;
    return insert(list, values, behind === undefined ? undefined : list.items[behind]);
  });
}

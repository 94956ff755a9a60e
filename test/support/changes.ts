import assert from 'node:assert/strict';
import { editsOf } from '../../core/findings/edits';
import { type Change, type Fix, safeFix } from '../../core/syntax/problem';
import { read } from '../../core/syntax/read';
import { entryOf, type Format, type Node, type ScalarNode } from '../../core/syntax/tree';
import { applyEdits } from '../../core/text/edit';

/** The text after a change to its tree; undefined where it cannot be made. */
export function changed(before: string, format: Format, change: (root: Node) => Change): string | undefined {
  const { root } = read(before, format);
  assert.ok(root);
  return applied(safeFix('', change(root)), before, format);
}

/** The text after a fix; undefined where it cannot be made. */
export function applied(fix: Fix, text: string, format: Format): string | undefined {
  const edits = editsOf(fix, read(text, format), text);
  return edits && applyEdits(text, edits);
}

export function map(node: Node) {
  assert.equal(node.kind, 'map');
  return node as Extract<Node, { kind: 'map' }>;
}

export function scalar(root: Node, key: string): ScalarNode {
  const value = entryOf(map(root), key)?.value;
  assert.equal(value?.kind, 'scalar');
  return value as ScalarNode;
}

import type { Node } from '../../core/syntax/tree';

/** All that a tree says, without how it knows where it stands: trees that say the same are equal. */
export function plainTree(node: Node | undefined): unknown {
  if (!node) return undefined;
  const { kind, start, end } = node;
  if (kind === 'scalar') return { kind, start, end, value: node.value, style: node.style };
  if (kind === 'list') return { kind, start, end, flow: node.flow, items: node.items.map(plainTree) };
  const entries = node.entries.map(({ key, value }) => [plainTree(key), plainTree(value)]);
  return { kind, start, end, flow: node.flow, entries };
}

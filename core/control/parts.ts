import type { Node, Span } from '../syntax/tree';
import { countWhile } from '../text/search';

/** What a comment may stand in, or stand for, found in logarithmic time. */
export interface Parts {
  /** Whether the text of a scalar goes on at an offset. */
  isInScalar(offset: number): boolean;
  /** The first entry or item that starts in a span, with all that is inside. */
  firstIn(span: Span): Span | undefined;
}

/** The scalars, entries and items below a node. */
export const partsOf = (root: Node): Parts => ({
  isInScalar: (offset) => isInScalar(root, offset),
  firstIn: ({ start, end }) => {
    const part = firstFrom(root, start);
    return part && part.start < end ? part : undefined;
  },
});

/** What an alias reads stands elsewhere, and is found there: nothing starts within its own name. */
function isInScalar(node: Node, offset: number): boolean {
  if (node.kind === 'scalar') return node.start <= offset && offset < node.end;
  const index = childrenBefore(node, offset + 1) - 1;
  if (node.kind === 'list') return index >= 0 && isInScalar(node.items[index] as Node, offset);
  const entry = node.entries[index];
  return entry !== undefined && (isInScalar(entry.key, offset) || isInScalar(entry.value, offset));
}

/** The outermost of those that start at `offset`, or else at the first place behind it. */
function firstFrom(node: Node, offset: number): Span | undefined {
  if (node.kind === 'scalar') return undefined;
  const index = childrenBefore(node, offset);
  const before = index > 0 ? firstFrom(childAt(node, index - 1), offset) : undefined;
  if (before) return before;
  if (node.kind === 'list') {
    const item = node.items[index];
    return item && { start: item.start, end: item.end };
  }
  const entry = node.entries[index];
  return entry && { start: entry.key.start, end: Math.max(entry.key.end, entry.value.end) };
}

const childAt = (node: Exclude<Node, { kind: 'scalar' }>, index: number): Node =>
  (node.kind === 'list' ? node.items[index] : node.entries[index]?.value) as Node;

/** How many entries or items start before an offset. */
function childrenBefore(node: Exclude<Node, { kind: 'scalar' }>, offset: number): number {
  return node.kind === 'list'
    ? countWhile(node.items, ({ start }) => start < offset)
    : countWhile(node.entries, ({ key }) => key.start < offset);
}

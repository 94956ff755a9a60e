import type { Node, Span } from '../syntax/tree';

/** What a comment may stand in, or stand for, found in logarithmic time. */
export interface Parts {
  /** Whether the text of a scalar goes on at an offset. */
  isInScalar(offset: number): boolean;
  /** The first entry or item that starts in a span, with all that is inside. */
  firstIn(span: Span): Span | undefined;
}

/** The scalars, entries and items below a node. */
export function partsOf(root: Node): Parts {
  const scalars: Span[] = [];
  const wholes: Span[] = [];
  collect(root, scalars, wholes);
  // What aliases share stands behind what they are aliases of. The outermost of those that start together stays the first.
  scalars.sort((a, b) => a.start - b.start || a.end - b.end);
  wholes.sort((a, b) => a.start - b.start);
  return {
    isInScalar(offset) {
      const scalar = scalars[countBefore(scalars, offset + 1) - 1];
      return scalar !== undefined && offset < scalar.end;
    },
    firstIn({ start, end }) {
      const part = wholes[countBefore(wholes, start)];
      return part && part.start < end ? part : undefined;
    },
  };
}

function collect(node: Node, scalars: Span[], wholes: Span[]): void {
  if (node.kind === 'scalar') scalars.push(node);
  else if (node.kind === 'list')
    for (const item of node.items) {
      wholes.push({ start: item.start, end: item.end });
      collect(item, scalars, wholes);
    }
  else
    for (const { key, value } of node.entries) {
      wholes.push({ start: key.start, end: Math.max(key.end, value.end) });
      scalars.push(key);
      collect(value, scalars, wholes);
    }
}

/** How many of the spans start before an offset. */
function countBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Json } from '../syntax/problem';
import type { Format, ListNode, MapNode, Node } from '../syntax/tree';
import { lineBreakOf, lineStart } from '../text/lines';
import { type Lines, lineWidth, writeFlow, writeSpread } from './write';

/** How a map or list in brackets is written, and what is put into it is to be. */
export interface FlowStyle {
  /** What stands between two of its children: a line break and their indentation, or a space. */
  readonly gap: string;
  /** Writes a value that begins at a column. */
  readonly write: (value: Json, column: number) => string;
}

/**
 * How the children of a map or list in brackets are written: on one line where it stands on one, else as `writeSpread` does.
 *
 * @param first where its first child starts
 */
export function flowStyle(
  collection: MapNode | ListNode,
  first: number | undefined,
  format: Format,
  text: string,
): FlowStyle {
  const line = first === undefined ? 0 : lineStart(text, first);
  if (first === undefined || line <= collection.start) return { gap: ' ', write: (value) => writeFlow(value, format) };
  const indent = text.slice(line, first);
  const step = indent.slice(indentAt(lineStart(text, collection.start), text).length) || '  ';
  const lines: Lines = { indent, step, lineBreak: lineBreakOf(text), spread: spreads(collection, text) };
  return { gap: lines.lineBreak + indent, write: (value, column) => writeSpread(value, format, column, lines) };
}

const indentAt = (line: number, text: string): string => /^[ \t]*/.exec(text.slice(line, line + 200))?.[0] ?? '';

/** Whether maps stand on several lines that would fit on one: the first map inside that has no maps itself tells. */
function spreads(node: Node, text: string): boolean {
  const inner = mapsIn(node)[0];
  if (!inner) return false;
  if (mapsIn(inner).length > 0) return spreads(inner, text);
  const onOneLine = text.slice(inner.start, inner.end).replace(/\s+/g, ' ');
  const column = inner.start - lineStart(text, inner.start);
  return lineStart(text, inner.end) > inner.start && column + onOneLine.length < lineWidth;
}

function mapsIn(node: Node): readonly MapNode[] {
  if (node.kind === 'scalar') return [];
  const children = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items;
  return children.filter((child) => child.kind === 'map').filter(({ entries }) => entries.length > 0);
}

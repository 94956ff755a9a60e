import type { Analysis } from '../index';
import { contains, type Span } from '../syntax/tree';
import { stepsTo, touches } from './steps';

/**
 * The spans that a selection grows to from an offset, the smallest first: a key or a value, its entry, the map, and so on.
 *
 * @param offset in UTF-16 units
 */
export function selectionSpans({ tree, text }: Analysis, offset: number): readonly Span[] {
  const spans: Span[] = [{ start: 0, end: text.length }];
  for (const { node, entry } of stepsTo(tree.root, offset)) {
    const key = entry?.key;
    if (key) spans.push({ start: key.start, end: Math.max(key.end, endOf(node, text)) });
    spans.push(key && touches(key, offset) ? key : { start: node.start, end: endOf(node, text) });
  }
  const growing: Span[] = [];
  for (const { start, end } of spans.reverse()) {
    const last = growing.at(-1);
    const isLarger = !last || (contains({ start, end }, last) && end - start > last.end - last.start);
    if (start <= offset && offset <= end && isLarger) growing.push({ start, end });
  }
  return growing;
}

/** Blocks end with the line break behind them, which nobody wants to select. */
function endOf({ start, end }: Span, text: string): number {
  return start + text.slice(start, end).trimEnd().length;
}

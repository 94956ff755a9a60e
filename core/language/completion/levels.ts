import { entryPlace, itemPlace, type Place, rootPlace } from '../../schema/place';
import { missing } from '../../syntax/reading';
import { type Entry, keyText, type ListNode, type MapNode, type Node } from '../../syntax/tree';
import type { Step } from '../steps';
import { columnOf } from './block-line';

/** A map or list in block style that a line can go on with, or a key that still has no value. */
export interface Level {
  readonly kind: 'map' | 'list' | 'value';
  /** The way to it: to the map, the list, or the value that is missing. */
  readonly steps: readonly Step[];
  /** Where its keys or dashes stand. A missing value stands to the right of its key, whose column this is. */
  readonly column: number;
}

/**
 * What a line at `offset` can go on with in block style, the outermost first. The line says nothing in the tree.
 *
 * @param text the text that the tree was read from
 */
export function levelsAt(root: Node | undefined, text: string, offset: number): readonly Level[] {
  const start: Step = { ...rootPlace(root ?? missing(0)), name: '' };
  if (!root) return [{ kind: 'map', steps: [start], column: 0 }];
  const levels: Level[] = [];
  for (let steps: readonly Step[] | undefined = [start]; steps; ) steps = descend(steps, text, offset, levels);
  return levels;
}

/** Adds the level that the last of `steps` is, and goes on to what is written in it last before `offset`. */
function descend(steps: readonly Step[], text: string, offset: number, levels: Level[]): readonly Step[] | undefined {
  const { node } = steps.at(-1) as Step;
  if (node.kind === 'scalar') {
    const owner = steps.at(-1)?.entry?.key.start ?? dashOf(node, text);
    if (node.style === 'missing' && owner !== undefined)
      levels.push({ kind: 'value', steps, column: columnOf(text, owner) });
    return undefined;
  }
  // The entries of an alias stand with its anchor.
  if (node.flow || text[node.start] === '*') return undefined;
  return node.kind === 'map' ? intoMap(node, steps, text, offset, levels) : intoList(node, steps, text, offset, levels);
}

function intoMap(node: MapNode, steps: readonly Step[], text: string, offset: number, levels: Level[]) {
  const [first] = node.entries;
  if (!first) return undefined;
  levels.push({ kind: 'map', steps, column: columnOf(text, first.key.start) });
  const entry = node.entries.findLast(({ key }) => key.start < offset);
  return entry && [...steps, stepOfEntry(steps.at(-1) as Step, entry)];
}

function intoList(node: ListNode, steps: readonly Step[], text: string, offset: number, levels: Level[]) {
  const [first] = node.items;
  const dash = first && dashOf(first, text);
  if (dash === undefined) return undefined;
  levels.push({ kind: 'list', steps, column: columnOf(text, dash) });
  const index = node.items.findLastIndex((item) => (dashOf(item, text) ?? item.start) < offset);
  const item = node.items[index];
  return item && [...steps, stepOfItem(steps.at(-1) as Step, item, index)];
}

/** Where the dash in front of an item stands. An anchor or a tag may stand between them. */
function dashOf({ start }: Node, text: string): number | undefined {
  const between = /-\s*(?:\s[&!]\S*\s+)*$/.exec(text.slice(Math.max(0, start - 200), start));
  return between ? start - between[0].length : undefined;
}

export const stepOfEntry = (map: Place, entry: Entry): Step => ({
  ...entryPlace(map, entry),
  entry,
  name: keyText(entry.key),
});

export const stepOfItem = (list: Place, item: Node, index: number): Step => ({
  ...itemPlace(list, item),
  entry: undefined,
  name: String(index),
});

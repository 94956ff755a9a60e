import type { Edit } from '../text/edit';
import type { EditedText } from '../text/edited-text';
import { countWhile } from '../text/search';
import { readCutOut } from './cut-out';
import { hasOther } from './plain-yaml-text';
import { readPlainLine } from './read-plain-yaml';
import { type Entry, MapNode, type Node } from './tree';

/** An edit, in a text before and after it. */
export interface Edited {
  readonly before: EditedText;
  readonly edit: Edit;
  readonly after: EditedText;
}

/**
 * Reads an entry again after an edit within one of its values that stands on the line of its key, as most edits do: that line alone.
 * All others are read as before, and what stands behind the value moves.
 *
 * @param entry a plain block, or one in it
 * @returns undefined where that is not certain, or the value says the same; nothing has changed then
 */
export function rereadLine(entry: Entry, edited: Edited): Entry | undefined {
  const { key, value } = entry;
  const { before, edit, after } = edited;
  const delta = after.length - before.length;
  if (value.kind === 'map' && !value.flow) {
    const index = lastBefore(value.entries, edit.start);
    const inner = value.entries[index];
    const now = inner && rereadLine(inner, edited);
    if (!now) return undefined;
    for (let behind = index + 1; behind < value.entries.length; behind++)
      moveEntry(value.entries[behind] as Entry, delta);
    const entries = value.entries.with(index, now);
    // The value may end before the edit does, as with a blank behind it.
    const { end } = (entries.at(-1) as Entry).value;
    return { key, value: new MapNode(entries, false, value.start, end, value.block) };
  }
  if (value.kind !== 'scalar' || value.style === 'missing' || value.style === 'block') return undefined;
  if (edit.start < value.start || edit.end > value.end) return undefined;
  if (lineBreak.test(edit.text) || lineBreak.test(before.slice(key.start, value.end))) return undefined;
  const { start, text } = after.lineAt(key.start);
  const column = key.start - start;
  if (hasOther(text, column)) return undefined;
  const read = readCutOut(key.block, start, () => readPlainLine(text, key.block, column));
  return read && (read.value !== value.value || read.style !== value.style) ? { key, value: read } : undefined;
}

const lineBreak = /[\r\n]/;

/** The index of the last entry whose key starts at `offset` or before it; -1 where there is none. */
export const lastBefore = (entries: readonly Entry[], offset: number): number =>
  countWhile(entries, ({ key }) => key.start <= offset) - 1;

function moveEntry({ key, value }: Entry, delta: number): void {
  move(key, delta);
  move(value, delta);
}

function move(node: Node, delta: number): void {
  node.from += delta;
  node.to += delta;
  if (node.kind === 'map') for (const entry of node.entries) moveEntry(entry, delta);
  else if (node.kind === 'list') for (const item of node.items) move(item, delta);
}

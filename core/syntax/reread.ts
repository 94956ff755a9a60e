import type { Edit } from '../text/edit';
import { EditedText } from '../text/edited-text';
import { adoptEntry } from './adopt';
import { readCutOut } from './cut-out';
import { withPlaces } from './problem';
import { readPlainValue } from './read-plain-json';
import { readPlainEntry } from './read-plain-yaml';
import { lastBefore, rereadLine } from './reread-line';
import { problemsOf, type SyntaxTree } from './syntax-tree';
import { type Block, type Entry, type MapNode, type Node, putEntry, type Span } from './tree';

/** The block that an edit has changed: what a key of the plan has, or one entry of that, such as a population. */
export interface Reread {
  /** The tree as it is now. */
  readonly tree: SyntaxTree;
  readonly block: Block;
  /** The entry of the plan that the block is, or is in. */
  readonly section: Entry;
  /** Where the block is an entry of the section: the section's map. */
  readonly map?: MapNode;
  /** What the block was. */
  readonly before: Entry;
  /** What it is now: the same entry, where nothing in it says anything else. */
  readonly entry: Entry;
}

/** All blocks of the section in which one was read again. */
export const blocksOf = ({ section, map }: Reread): ReadonlySet<Block> =>
  new Set([section.key.block, ...(map?.entries ?? []).map(({ key }) => key.block)]);

/** A block in the tree. */
interface Found {
  readonly root: MapNode;
  readonly section: Entry;
  /** The map with the block, where that is not the root, and where it stands there. */
  readonly map?: MapNode;
  readonly index: number;
  readonly old: Entry;
  /** The entry that follows in the text, if there is one. */
  readonly follower: Entry | undefined;
}

/**
 * Reads a text again after one edit within a block, from that block alone, and has the tree say what reading all of the text
 * would give. It changes in place: what has not changed in it is the same node, where that stands now.
 *
 * @param before the text that the tree was read from
 * @param text after the edit
 * @returns undefined where that is not certain: the tree is then used up
 */
export function reread(tree: SyntaxTree, before: EditedText, edit: Edit, text: EditedText): Reread | undefined {
  const found = find(tree, edit.start);
  if (!found) return undefined;
  const { map, old } = found;
  const { block } = old.key;
  const isPlain = tree.format === 'yaml' && block.isPlain;
  const entry =
    (isPlain && rereadLine(old, { before, edit, after: text })) || rereadBlock(found, tree, before, edit, text);
  if (!entry) return undefined;
  put(entry, found, tree, lengthened(edit));
  const section = map ? found.section : entry;
  const hasProblems = tree.problems.length > 0 || block.problems.length > 0;
  const now = hasProblems ? { ...tree, ...problemsOf(tree.blocks) } : tree;
  return { tree: now, block, section, ...(map && { map }), before: old, entry };
}

/** Reads a block again, and keeps what says the same in it. */
function rereadBlock(
  found: Found,
  tree: SyntaxTree,
  before: EditedText,
  edit: Edit,
  text: EditedText,
): Entry | undefined {
  const read = readAgain(found, tree, before, edit, text);
  if (!read) return undefined;
  const { block } = read.key;
  const kept = new Map<Span, Node>();
  const entry = adoptEntry(found.old, read, kept);
  // What is wrong with it speaks of nodes that were just read.
  block.problems = block.problems.map((problem) =>
    withPlaces(problem, (span) => (kept.get(span) as typeof span | undefined) ?? span),
  );
  return entry;
}

/** A tree of another text, for as long as somebody looks at it. */
export interface Lent {
  readonly tree: SyntaxTree;
  /** Makes the tree again what it was. */
  giveBack(): void;
}

/** As `reread`, for a text that is only looked at: all that is not in the block is lent from `tree`, and given back. */
export function lend(tree: SyntaxTree, before: string, edit: Edit, text: string): Lent | undefined {
  const found = find(tree, edit.start);
  if (!found) return undefined;
  const { old } = found;
  const { block } = old.key;
  const { isPlain, problems, misread } = block;
  const read = readAgain(found, tree, EditedText.of(before), edit, EditedText.of(text));
  if (read) put({ key: old.key, value: read.value }, found, tree, lengthened(edit));
  const lent = read && { ...tree, ...problemsOf(tree.blocks) };
  const giveBack = (): void => {
    if (read) put(old, found, tree, -lengthened(edit));
    Object.assign(block, { isPlain, problems, misread });
  };
  if (!lent) giveBack();
  return lent && { tree: lent, giveBack };
}

const lengthened = ({ start, end, text }: Edit): number => text.length - (end - start);

/** Puts an entry in the place of a block, and moves what stands behind it. */
function put(entry: Entry, { root, map, index, old }: Found, { blocks }: SyntaxTree, delta: number): void {
  putEntry(map ?? root, index, entry);
  moveBlocks(blocks, old.key.block, delta);
  if (map) stretch(map, delta);
  stretch(root, delta);
}

function find({ root, blocks }: SyntaxTree, offset: number): Found | undefined {
  if (root?.kind !== 'map' || blocks.length === 0) return undefined;
  const outer = lastBefore(root.entries, offset);
  const section = root.entries[outer];
  if (!section) return undefined;
  const next = root.entries[outer + 1];
  const { value } = section;
  if (value.kind === 'map' && value.entries[0] && value.entries[0].key.block !== section.key.block) {
    const index = lastBefore(value.entries, offset);
    const old = value.entries[index];
    return old && { root, section, map: value, index, old, follower: value.entries[index + 1] ?? next };
  }
  return { root, section, index: outer, old: section, follower: next };
}

/** The entry of a block as it is now; undefined where it is not certain that everything else would be read as before. */
function readAgain(
  found: Found,
  { format }: SyntaxTree,
  before: EditedText,
  edit: Edit,
  text: EditedText,
): Entry | undefined {
  return (format === 'json' ? rereadJson : rereadYaml)(found, before, edit, text);
}

type Rereader = (found: Found, before: EditedText, edit: Edit, text: EditedText) => Entry | undefined;

/**
 * The reader of plain YAML goes forward only, and what it makes of a text depends on nothing but where it is and which maps and
 * lists are open. So where it comes out of the block as before, at the same line and column, it reads the rest as before.
 */
const rereadYaml: Rereader = ({ root, map, old: { key }, follower }, before, edit, text) => {
  const columnOf = ({ start }: Node): number => start - before.lineAt(start).start;
  const end = follower ? follower.key.start : before.length;
  const columnBehind = follower ? columnOf(follower.key) : -1;
  // The colon behind the key is part of how the key is read.
  if (edit.start <= key.end || edit.end > end - Math.max(columnBehind, 0)) return undefined;
  const column = columnOf(key);
  const columnAbove = map && columnOf(root);
  const next = end + lengthened(edit);
  const origin = key.start - column;
  // To the end of the line behind it: this is as far as the reader looks.
  const { start, text: line } = text.lineAt(next);
  const cutOut = text.slice(origin, start + line.length);
  const read = readCutOut(key.block, origin, () => readPlainEntry(cutOut, key.block, column, columnAbove));
  if (read?.next !== next - origin || read.column !== columnBehind) return undefined;
  return read.entry.key.value === key.value ? read.entry : undefined;
};

/** A value that is right by itself is right in place of another, as the grammar of JSON has no context. */
const rereadJson: Rereader = ({ map, old: { key, value } }, _before, edit, text) => {
  const { start, end } = value;
  if (edit.start <= start || edit.end >= end) return undefined;
  const next = end + lengthened(edit);
  // One more: what stands behind a number or a word is part of how it is read.
  const cutOut = text.slice(start, next + 1);
  const read = readCutOut(key.block, start, () => readPlainValue(cutOut, key.block, map ? 1 : 0));
  return read?.next === next - start ? { key, value: read.value } : undefined;
};

/** Moves what stands behind a block. */
function moveBlocks(blocks: readonly Block[], { start }: Block, delta: number): void {
  if (delta === 0) return;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Block;
    if (block.start <= start) return;
    block.start += delta;
  }
}

/** A map in braces ends where they are closed, any other one with its last value. */
function stretch(map: MapNode, delta: number): void {
  const last = map.entries.at(-1) as Entry;
  map.to = map.flow ? map.to + delta : last.value.end - map.block.start;
}

import { type Entry, entryOf, keyText, ListNode, MapNode, type Node, type ScalarNode, type Span } from './tree';

/**
 * Puts what has been read again in place of what was there before, and keeps the old nodes wherever they say the same: who knows
 * them finds them where they stand now.
 *
 * @param old a value of a block, as it was read before
 * @param read the value as it is now, in the same block
 * @param kept notes which node stands in place of which one that was read
 * @returns `old` itself, where all of it says the same; else a new node with all that is still true of the old one in it
 */
export function adopt(old: Node, read: Node, kept: Map<Span, Node>): Node {
  if (old.kind === 'scalar') return read.kind === 'scalar' ? adoptScalar(old, read, kept) : read;
  const isSame = old.kind === read.kind && old.flow === read.flow;
  if (old.kind === 'map' && read.kind === 'map') {
    const entries = read.entries.map((entry) => {
      // The plan reads the first of two entries of the same key; the other one has nothing to keep.
      const isFirst = entryOf(read, keyText(entry.key)) === entry;
      return isFirst ? adoptEntry(entryOf(old, keyText(entry.key)), entry, kept) : entry;
    });
    if (isSame && areSame(old.entries, entries)) return moved(old, read, kept);
    return instead(read, new MapNode(entries, read.flow, read.start, read.end, read.block), kept);
  }
  if (old.kind === 'list' && read.kind === 'list') {
    const items = read.items.map((item, index) => adopt(old.items[index] ?? item, item, kept));
    if (isSame && areSame(old.items, items)) return moved(old, read, kept);
    return instead(read, new ListNode(items, read.flow, read.start, read.end, read.block), kept);
  }
  return read;
}

/** As `adopt`, for a key and its value: `old` itself where both say the same. */
export function adoptEntry(old: Entry | undefined, read: Entry, kept: Map<Span, Node>): Entry {
  // Only a key of the same name has a value that can be compared.
  if (old?.key.value !== read.key.value) return read;
  const key = adoptScalar(old.key, read.key, kept);
  const value = adopt(old.value, read.value, kept);
  return key === old.key && value === old.value ? old : { key, value };
}

function adoptScalar(old: ScalarNode, read: ScalarNode, kept: Map<Span, Node>): ScalarNode {
  const isSame = old.value === read.value && old.style === read.style && old.to - old.from === read.to - read.from;
  return isSame ? moved(old, read, kept) : read;
}

function instead<T extends Node>(read: Node, node: T, kept: Map<Span, Node>): T {
  kept.set(read, node);
  return node;
}

/** The one place where a node changes. */
function moved<T extends Node>(old: T, read: Node, kept: Map<Span, Node>): T {
  old.from = read.from;
  old.to = read.to;
  return instead(read, old, kept);
}

const areSame = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

import { PlainReader } from './plain-reader';
import { hasOther } from './plain-yaml-text';
import type { Block, Entry, Node, ScalarNode } from './tree';
import { whilePlain } from './while-plain';

/**
 * Reads the YAML that plans are mostly written in: block maps and lists, one-line flow maps and lists, and plain or
 * quoted scalars of one line. It is many times faster than a reader of all of YAML, and the first answer of a server
 * that has just started waits for it.
 *
 * @returns undefined for everything else, right or wrong: `read-yaml.ts` reads that, and the two never disagree
 */
export function readPlainYaml(text: string): { readonly root: Node; readonly blocks: Block[] } | undefined {
  return hasOther(text) ? undefined : whilePlain(() => new PlainReader(text).document());
}

/**
 * Reads one entry of a block map again, in a text that has changed inside of it, right where the reader of the whole text
 * would come to it.
 *
 * @param block of the entry; it starts with its key
 * @param column that of the keys of its map
 * @param columnAbove that of the keys of the plan itself, where it is none of these
 * @returns the entry, and where the reader goes on: the offset, and the column, or -1 at the end of the text. Undefined where
 *   it is not plain, or has blocks of its own.
 */
export function readPlainEntry(
  text: string,
  block: Block,
  column: number,
  columnAbove: number | undefined,
): { readonly entry: Entry; readonly next: number; readonly column: number } | undefined {
  return whilePlain(() => {
    const reader = new PlainReader(text, block, column, columnAbove);
    const read = reader.alone(column, columnAbove === undefined ? 0 : 1);
    return read && !hasOther(text, block.start, read.next) ? read : undefined;
  });
}

/**
 * Reads the value of a key that stands on the same line.
 *
 * @param line all of it, alone
 * @param column of the key
 * @returns undefined where it is not plain, or not a single value
 */
export function readPlainLine(line: string, block: Block, column: number): ScalarNode | undefined {
  return whilePlain(() => new PlainReader(line, block, column).valueAt(column));
}

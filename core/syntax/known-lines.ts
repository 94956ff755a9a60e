import { limits } from './reading';
import { type Block, type Entry, ListNode, MapNode, type Node, ScalarNode } from './tree';

/** How many lines are remembered. */
const most = 1000;
/** The characters of a line. Brackets are closed where they are opened, so that it nests at most half as deep as it is long. */
const longest = limits.depth;

/**
 * The lines of a text that a key and its value stand on. Most of a long plan are lines that stand in it many times, and to copy what
 * one was read to takes a fraction of the time that reading takes.
 */
export class KnownLines {
  private readonly entries = new Map<string, Entry>();

  /** @param depth of the map that a line of so many characters is in */
  static mayKnow(length: number, depth: number): boolean {
    return length <= longest && depth <= limits.depth / 2;
  }

  /**
   * What a line was read to, at another place.
   *
   * @param line from its key to its end
   * @param start the offset of the key
   */
  at(line: string, start: number, block: Block): Entry | undefined {
    const known = this.entries.get(line);
    return known && copyOfEntry(known, start - known.key.start, block);
  }

  add(line: string, entry: Entry): void {
    if (this.entries.size < most) this.entries.set(line, entry);
  }
}

const copyOfEntry = ({ key, value }: Entry, shift: number, block: Block): Entry => ({
  key: copyOf(key, shift, block),
  value: value.kind === 'scalar' ? copyOf(value, shift, block) : copyOfCollection(value, shift, block),
});

const copyOf = ({ value, style, start, end }: ScalarNode, shift: number, block: Block): ScalarNode =>
  new ScalarNode(value, style, start + shift, end + shift, block);

function copyOfCollection(node: MapNode | ListNode, shift: number, block: Block): Node {
  const start = node.start + shift;
  const end = node.end + shift;
  if (node.kind === 'map') {
    const entries = node.entries.map((entry) => copyOfEntry(entry, shift, block));
    return new MapNode(entries, node.flow, start, end, block);
  }
  const items = node.items.map((item) =>
    item.kind === 'scalar' ? copyOf(item, shift, block) : copyOfCollection(item, shift, block),
  );
  return new ListNode(items, node.flow, start, end, block);
}

import type { Problem } from './problem';

/**
 * The tree both readers build. YAML and JSON plans look the same from here on, so nothing above this folder
 * asks which of the two a plan was written in.
 */

/** A half-open range `[start, end)` of UTF-16 offsets into the text of the plan. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const nothing: readonly never[] = [];

/** How a scalar was written. `missing` is a key with nothing after it; its span is empty. */
export type ScalarStyle = 'plain' | 'singleQuoted' | 'doubleQuoted' | 'block' | 'missing';

/**
 * A part of a plan, such as one population. Its nodes know where they stand from its start, so that an edit in front of it
 * moves them all at once.
 */
export class Block {
  /** Whether it was read by a reader of plain text, from one line to the next. */
  isPlain = true;
  /** What others have worked out of it, by a name that they alone know. */
  notes: Map<symbol, unknown> | undefined = undefined;
  /** What is wrong with its text. */
  problems: readonly Problem[] = nothing;
  /** Where what was read of it is not what was meant. */
  misread: readonly Span[] = nothing;

  /** @param start the offset of the part in the text as it is now */
  constructor(public start: number) {}
}

/** The block of what never moves: a text that is read once, or what stands in no text at all. */
export const still = new Block(0);

/** A span that moves with its block. */
export class MovingSpan implements Span {
  /** Offsets from the start of the block. */
  from: number;
  to: number;
  private own: Block;

  constructor(start: number, end: number, block = still) {
    this.own = block;
    this.from = start - block.start;
    this.to = end - block.start;
  }

  get block(): Block {
    return this.own;
  }

  get start(): number {
    return this.own.start + this.from;
  }

  get end(): number {
    return this.own.start + this.to;
  }

  /** Has it stand in another block, as far from where it stands now as `shift` says. */
  moveInto(block: Block, shift: number): void {
    const { start, end } = this;
    this.own = block;
    this.from = start + shift - block.start;
    this.to = end + shift - block.start;
  }
}

/** A single value. `value` is what YAML 1.2 or JSON reads; the source text is `text.slice(start, end)`. */
export class ScalarNode extends MovingSpan {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;

  constructor(value: ScalarNode['value'], style: ScalarStyle, start: number, end: number, block?: Block) {
    super(start, end, block);
    this.kind = 'scalar';
    this.value = value;
    this.style = style;
  }

  /** The same place with another value. */
  withValue(value: ScalarNode['value']): ScalarNode {
    return new ScalarNode(value, this.style, this.start, this.end, this.block);
  }

  /** Itself: where a value of a plan is what its node says, the node is the value. */
  get node(): this {
    return this;
  }
}

/** One key of a map and its value. */
export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

/** A map. A duplicate key keeps its entry, so that a fix can find it; lookups see the first one. */
export class MapNode extends MovingSpan {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  /** Written in braces: every JSON object, and a YAML flow map. */
  readonly flow: boolean;

  constructor(entries: readonly Entry[], flow: boolean, start: number, end: number, block?: Block) {
    super(start, end, block);
    this.kind = 'map';
    this.entries = entries;
    this.flow = flow;
  }

  /** The same place with other entries. */
  withEntries(entries: readonly Entry[]): MapNode {
    return new MapNode(entries, this.flow, this.start, this.end, this.block);
  }
}

/** A list. */
export class ListNode extends MovingSpan {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly flow: boolean;

  constructor(items: readonly Node[], flow: boolean, start: number, end: number, block?: Block) {
    super(start, end, block);
    this.kind = 'list';
    this.items = items;
    this.flow = flow;
  }
}

/** A value of a plan. An alias is a node with its own span that shares the anchored node's children. */
export type Node = ScalarNode | MapNode | ListNode;

/** What `node` says, at another place: there, an alias reads it again. */
export function copyAt(node: Node, { start, end }: Span): Node {
  if (node.kind === 'scalar') return new ScalarNode(node.value, node.style, start, end);
  if (node.kind === 'map') return new MapNode(node.entries, node.flow, start, end);
  return new ListNode(node.items, node.flow, start, end);
}

/** The two ways to write a plan. */
export type Format = 'yaml' | 'json';

const indexes = new WeakMap<MapNode, Map<string, Entry>>();
const indexedFrom = 16;

/** The first entry of `map` with that key, or undefined. Constant time on large maps. */
export function entryOf(map: MapNode, key: string): Entry | undefined {
  const { entries } = map;
  if (entries.length < indexedFrom) {
    for (let index = 0; index < entries.length; index++)
      if (keyText((entries[index] as Entry).key) === key) return entries[index];
    return undefined;
  }
  let index = indexes.get(map);
  if (!index) {
    index = new Map();
    for (const entry of map.entries) {
      const text = keyText(entry.key);
      if (!index.has(text)) index.set(text, entry);
    }
    indexes.set(map, index);
  }
  return index.get(key);
}

/** Puts an entry in place of the one at `index`, which has the same key. `reread` alone changes a tree. */
export function putEntry(map: MapNode, index: number, entry: Entry): void {
  (map.entries as Entry[])[index] = entry;
  indexes.get(map)?.set(keyText(entry.key), entry);
}

/** The text of a key. YAML reads `1809: …` as a number; a plan's keys are always names. */
export function keyText(key: ScalarNode): string {
  const { value } = key;
  return typeof value === 'string' ? value : String(value);
}

/** Whether `outer` contains `inner` wholly. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** An object without anything of its own. V8 is several times slower with what `Object.create(null)` makes. */
class PlainMap {
  [key: string]: unknown;
}
Object.setPrototypeOf(PlainMap.prototype, null);
delete (PlainMap.prototype as { constructor?: unknown }).constructor;

/** The plain value of a node, with maps as objects without a prototype, so that no key has a meaning of its own. */
export function plainValue(node: Node, scalarValue = ownValue): unknown {
  if (node.kind === 'scalar') return scalarValue(node);
  if (node.kind === 'list') return node.items.map((item) => plainValue(item, scalarValue));
  const value = new PlainMap();
  // All of a plan is read like this before anything is compiled: there, a loop over indexes leaves no garbage.
  const { entries } = node;
  for (let index = 0; index < entries.length; index++) {
    const { key, value: child } = entries[index] as Entry;
    const name = keyText(key);
    if (!(name in value)) value[name] = plainValue(child, scalarValue);
  }
  return value;
}

const ownValue = ({ value }: ScalarNode): ScalarNode['value'] => value;

/**
 * The tree both readers build. YAML and JSON plans look the same from here on, so nothing above this folder
 * asks which of the two a plan was written in.
 */

/** A half-open range `[start, end)` of UTF-16 offsets into the text of the plan. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a scalar was written. `missing` is a key with nothing after it; its span is empty. */
export type ScalarStyle = 'plain' | 'singleQuoted' | 'doubleQuoted' | 'block' | 'missing';

/** A single value. `value` is what YAML 1.2 or JSON reads; the source text is `text.slice(start, end)`. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
}

/** One key of a map and its value. */
export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

/** A map. A duplicate key keeps its entry, so that a fix can find it; lookups see the first one. */
export interface MapNode extends Span {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  /** Written in braces: every JSON object, and a YAML flow map. */
  readonly flow: boolean;
}

/** A list. */
export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly flow: boolean;
}

/** A value of a plan. An alias is a node with its own span that shares the anchored node's children. */
export type Node = ScalarNode | MapNode | ListNode;

/** The two ways to write a plan. */
export type Format = 'yaml' | 'json';

const indexes = new WeakMap<MapNode, Map<string, Entry>>();
const indexedFrom = 16;

/** The first entry of `map` with that key, or undefined. Constant time on large maps. */
export function entryOf(map: MapNode, key: string): Entry | undefined {
  if (map.entries.length < indexedFrom) return map.entries.find((entry) => keyText(entry.key) === key);
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

/** The text of a key. YAML reads `1809: …` as a number; a plan's keys are always names. */
export function keyText(key: ScalarNode): string {
  return String(key.value);
}

/** Whether `outer` contains `inner` wholly. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The plain value of a node, with maps as objects without a prototype, so that no key has a meaning of its own. */
export function plainValue(node: Node, scalarValue = ({ value }: ScalarNode): ScalarNode['value'] => value): unknown {
  switch (node.kind) {
    case 'scalar':
      return scalarValue(node);
    case 'list':
      return node.items.map((item) => plainValue(item, scalarValue));
    case 'map': {
      const value: Record<string, unknown> = Object.create(null);
      for (const { key, value: child } of node.entries) {
        const name = keyText(key);
        if (!(name in value)) value[name] = plainValue(child, scalarValue);
      }
      return value;
    }
  }
}

import { objectNameOf } from '../schema/documentation';
import { shapeOfEntry } from '../schema/place';
import type { Shape } from '../schema/shape';
import type { ObjectName } from '../schema/shapes.generated';
import { entryOf, keyText, type ListNode, MapNode, type Node, type ScalarNode } from '../syntax/tree';
import { compare } from '../text/compare';

/**
 * What a part of a plan says, apart from the way it is written: YAML or JSON, quotes, order where it means nothing, one value or
 * a list of one. Two values say the same exactly where their keys are equal.
 */
export type Value = ScalarValue | ObjectValue | EntriesValue | ListValue;

interface Said<N extends Node = Node> {
  readonly key: string;
  /** Where it stands. */
  readonly node: N;
}

export interface ScalarValue extends Said<ScalarNode> {
  readonly kind: 'scalar';
  readonly value: string | number | boolean;
  /** The collection whose entry it names. */
  readonly references?: string;
}

/** A map with the keys of an object, or with keys that the schema does not know. */
export interface ObjectValue extends Said<MapNode> {
  readonly kind: 'object';
  /** Undefined where the schema does not know the object. */
  readonly object?: ObjectName;
  readonly fields: ReadonlyMap<string, Field>;
}

/** A map of entries by id. */
export interface EntriesValue extends Said<MapNode> {
  readonly kind: 'entries';
  readonly entries: ReadonlyMap<string, Field>;
}

export interface ListValue extends Said {
  readonly kind: 'list';
  /** Whether its order means something. If not, items stand in an order of their own, and none stands twice. */
  readonly isOrdered: boolean;
  readonly items: readonly Value[];
}

/** A value with the key in front of it. */
export interface Field {
  readonly name: ScalarNode;
  readonly value: Value;
}

/** Ids that a plan has changed: what its scalars say, and what its entries are called, after the change. */
export interface NewNames {
  /** The text of a scalar that names something under another id now. */
  ofScalar(node: ScalarNode): string | undefined;
  ofEntry(collection: string, id: string): string;
}

export const noNewNames: NewNames = { ofScalar: () => undefined, ofEntry: (_, id) => id };

/** The value of a plan. Undefined where it says nothing. */
export function valueOfPlan(root: Node | undefined, names: NewNames = noNewNames): ObjectValue | undefined {
  return root?.kind === 'map' ? new Reader(names).object(root, { kind: 'object', of: 'plan' }) : undefined;
}

/** The waves of a rollout are the one list whose order means something; of lists that the schema does not know, nobody can say. */
const isOrdered = (of: Shape | undefined): boolean => !of || (of.kind === 'object' && of.of === 'wave');

class Reader {
  constructor(private readonly names: NewNames) {}

  /** Undefined where nothing is said: a key without a value, or an object without a key. */
  private value(node: Node, shape: Shape | undefined, name?: string): Value | undefined {
    if (node.kind === 'scalar') {
      const scalar = this.scalar(node, shape);
      return shape?.kind === 'oneOrMany' && scalar ? list(node, [scalar], false) : scalar;
    }
    if (node.kind === 'list') return this.list(node, shape);
    switch (shape?.kind) {
      case 'map':
        return this.entries(node, shape.of, name ?? '');
      case 'oneOrMany':
        return list(node, [this.object(node, shape.of)], false);
      default: {
        const object = this.object(node, shape);
        return shape && object.fields.size === 0 ? undefined : object;
      }
    }
  }

  object(node: MapNode, shape: Shape | undefined): ObjectValue {
    const discriminator = shape?.kind === 'union' ? entryOf(node, shape.by)?.value : undefined;
    const object = objectNameOf(shape, discriminator?.kind === 'scalar' ? String(discriminator.value) : undefined);
    const fields = new Map<string, Field>();
    for (const { key, value } of node.entries) {
      const name = keyText(key);
      // Where editors find the schema says nothing about the plan.
      if (fields.has(name) || (object === 'plan' && name === '$schema')) continue;
      const read = this.value(value, shapeOfEntry({ node, shape }, name), name);
      if (read) fields.set(name, { name: key, value: read });
    }
    return { kind: 'object', ...(object && { object }), fields, node, key: keyOfFields(fields) };
  }

  private entries(node: MapNode, of: Shape, collection: string): EntriesValue {
    const entries = new Map<string, Field>();
    for (const { key, value } of node.entries) {
      const id = this.names.ofEntry(collection, keyText(key));
      if (entries.has(id)) continue;
      // An entry that says nothing yet is declared all the same.
      const said = value.kind === 'map' ? this.object(value, of) : this.value(value, undefined);
      entries.set(id, { name: key, value: said ?? emptyObject(value, of) });
    }
    return { kind: 'entries', entries, node, key: keyOfFields(entries) };
  }

  private list(node: ListNode, shape: Shape | undefined): ListValue {
    const of = shape?.kind === 'list' || shape?.kind === 'oneOrMany' ? shape.of : undefined;
    const items = node.items.flatMap((item) => {
      const value = item.kind === 'map' ? this.object(item, of) : this.value(item, of);
      return value ? [value] : [];
    });
    return list(node, items, isOrdered(of));
  }

  private scalar(node: ScalarNode, shape: Shape | undefined): ScalarValue | undefined {
    if (node.value === null) return undefined;
    const expected = shape?.kind === 'wordOrObject' ? shape.word : shape;
    const types = expected?.kind === 'scalar' ? expected.types : undefined;
    // A version such as 1809 may stand without quotes; line breaks behind a text are white space.
    const text =
      typeof node.value === 'string'
        ? node.value.replace(/\n+$/, '')
        : types?.includes('string') && typeof node.value === 'number'
          ? String(node.value)
          : node.value;
    const value = this.names.ofScalar(node) ?? text;
    const references = expected?.kind === 'scalar' ? expected.references : undefined;
    return { kind: 'scalar', value, node, key: JSON.stringify(value), ...(references && { references }) };
  }
}

function list(node: Node, items: readonly Value[], ordered: boolean): ListValue {
  const said = ordered ? items : sorted(items);
  return { kind: 'list', isOrdered: ordered, items: said, node, key: `[${said.map(({ key }) => key).join()}]` };
}

function sorted(items: readonly Value[]): readonly Value[] {
  const distinct = new Map(items.map((item) => [item.key, item]));
  return [...distinct.values()].sort((a, b) => compare(a.key, b.key));
}

function keyOfFields(fields: ReadonlyMap<string, Field>): string {
  const said = [...fields].map(([name, { value }]) => `${JSON.stringify(name)}:${value.key}`);
  return `{${said.sort(compare).join()}}`;
}

function emptyObject(at: Node, of: Shape): ObjectValue {
  const node = new MapNode([], false, at.start, at.end);
  const object = objectNameOf(of);
  return { kind: 'object', ...(object && { object }), fields: new Map(), node, key: '{}' };
}

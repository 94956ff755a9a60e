import { branchFor } from '../schema/branch';
import type { ObjectShape, ScalarShape, Shape } from '../schema/shape';
import { type ObjectName, shapes } from '../schema/shapes.generated';
import { type Entry, entryOf, keyText, MapNode, type Node, type ScalarNode } from '../syntax/tree';
import type { Collection, Located, Owner, Reference, Scalar } from './located';
import type { Plan } from './plan.generated';

/**
 * The plan as rules read it: values that fit the schema, each with its place. What is not there, or is in `unfit`,
 * is absent, so no rule speaks about a value that already has a finding.
 *
 * @param root the tree of the plan; undefined where the file says nothing
 * @param unfit values that do not fit the schema
 */
export function readPlan(root: Node | undefined, unfit: ReadonlySet<Node>): Plan {
  const node: MapNode = root?.kind === 'map' ? root : new MapNode([], false, 0, 0);
  const reader = new PlanReader(unfit);
  const plan = reader.object(node, shapes.plan) as Plan;
  return { ...plan, references: reader.references, collections: reader.collections };
}

/** What an object was read to before it has changed. */
export interface KnownFields {
  readonly of: Readonly<Record<string, unknown>>;
  /** Whether the field of that name is there, and would be read from that value again. */
  has(name: string, value: Node): boolean;
}

/** Reads parts of a plan, and notes what they refer to and declare. */
export class PlanReader {
  readonly references: Reference[] = [];
  readonly collections = new Map<string, Collection<Located>>();
  /** What is being read. */
  owner: Owner = { key: '' };

  constructor(private readonly unfit: ReadonlySet<Node>) {}

  /** @param known what was read of it before, where some of that may still hold */
  object(node: MapNode, shape: ObjectShape, id?: ScalarNode, known?: KnownFields): Located {
    const fields = new Fields(node);
    if (id) fields.id = id;
    for (const map of mapsOf(shape)) fields[map] = emptyCollection;
    const { entries } = node;
    for (let index = 0; index < entries.length; index++) {
      const { key, value } = entries[index] as Entry;
      const name = keyText(key);
      const expected = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
      if (!expected || entryOf(node, name)?.key !== key) continue;
      if (known && expected.kind !== 'map' && known.has(name, value)) {
        fields[name] = known.of[name];
        continue;
      }
      const { owner } = this;
      if (shape === shapes.plan || expected.kind === 'map') this.owner = { key: name };
      const field = this.value(value, expected);
      this.owner = owner;
      if (field === undefined) continue;
      fields[name] = field;
      if (expected.kind === 'map') this.collections.set(name, field as Collection<Located>);
    }
    return fields as unknown as Located;
  }

  value(node: Node, shape: Shape, id?: ScalarNode, known?: KnownFields): unknown {
    if (this.unfit.size > 0 && this.unfit.has(node)) return undefined;
    switch (shape.kind) {
      case 'scalar':
        return this.scalar(node, shape);
      case 'object':
        return node.kind === 'map' ? this.object(node, shapes[shape.of], id, known) : undefined;
      case 'union':
        // Nothing is known of it: one of its keys decides what all others mean.
        return node.kind === 'map' ? this.object(node, branchOf(node, shape), id) : undefined;
      case 'wordOrObject':
        return node.kind === 'map' ? this.object(node, shapes[shape.object]) : this.scalar(node, shape.word);
      case 'map':
        return node.kind === 'map' ? this.collection(node, shape.of) : undefined;
      case 'oneOrMany':
      case 'list':
        return this.list(node.kind === 'list' ? node.items : [node], shape.of);
    }
  }

  private scalar(
    node: Node,
    { types, references, keywords }: ScalarShape,
  ): Scalar<string | number | boolean> | undefined {
    if (node.kind !== 'scalar' || node.value === null) return undefined;
    // A version such as 1809 may stand without quotes: it is a name all the same.
    const isName = types.includes('string') && typeof node.value === 'number';
    const at = isName ? { value: String(node.value), node } : (node as Scalar<string | number | boolean>);
    if (references && typeof at.value === 'string' && !keywords?.includes(at.value)) {
      this.references.push({ at: at as Scalar<string>, collection: references, owner: this.owner });
      // An empty text names nothing: in JSON, it is what stands there until somebody writes a name.
      if (at.value === '') return undefined;
    }
    return at;
  }

  private list(items: readonly Node[], of: Shape): unknown[] {
    return items.map((item) => this.value(item, of)).filter((item) => item !== undefined);
  }

  private collection(node: MapNode, of: Shape): Collection<Located> {
    const entries = new Map<string, Located>();
    const { key: name } = this.owner;
    for (const { key, value } of node.entries) {
      const id = keyText(key);
      if (entries.has(id)) continue;
      this.owner = { key: name, id };
      entries.set(id, this.entry({ key, value }, of));
    }
    return new MapById(node, entries);
  }

  /** An entry of a map by id. One that says nothing yet is declared all the same: references to it are right. */
  entry({ key, value }: Entry, of: Shape, known?: KnownFields): Located {
    return (this.value(value, of, key, known) ?? { id: key, node: emptyMap(value) }) as Located;
  }
}

/** An object while it is read. V8 has room for more fields in what a class makes than in what braces make. */
class Fields {
  [field: string]: unknown;

  constructor(readonly node: MapNode) {}
}

/** The collection that a map by id is. */
export class MapById<T extends Located> implements Collection<T> {
  constructor(
    readonly node: MapNode | undefined,
    private readonly entries: Map<string, T>,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  get(id: string): T | undefined {
    return this.entries.get(id);
  }

  ids(): Iterable<string> {
    return this.entries.keys();
  }

  [Symbol.iterator](): Iterator<T> {
    return this.entries.values();
  }

  /** Puts an entry in place of the one of the same id. Only `replaceBlock` does so, and what watches a plan. */
  put(id: string, entry: T): void {
    this.entries.set(id, entry);
  }
}

const emptyCollection: Collection<Located> = new MapById(undefined, new Map());

const emptyMap = (at: Node): MapNode => new MapNode([], false, at.start, at.end, at.block);

const mergedBranches = new WeakMap<object, ObjectShape>();

/** The object that a union is here. While its discriminator is missing or misspelt, it may have any field of any branch. */
function branchOf(node: MapNode, shape: Extract<Shape, { kind: 'union' }>): ObjectShape {
  const by = entryOf(node, shape.by)?.value;
  const name: ObjectName | undefined = by?.kind === 'scalar' ? branchFor(shape, by.value) : undefined;
  if (name) return shapes[name];
  let merged = mergedBranches.get(shape.of);
  if (!merged) {
    merged = { title: '', properties: mergedProperties(Object.values(shape.of).map((branch) => shapes[branch])) };
    mergedBranches.set(shape.of, merged);
  }
  return merged;
}

const mapNames = new WeakMap<ObjectShape, readonly string[]>();

function mapsOf(shape: ObjectShape): readonly string[] {
  let names = mapNames.get(shape);
  if (!names) {
    names = Object.keys(shape.properties).filter((name) => shape.properties[name]?.kind === 'map');
    mapNames.set(shape, names);
  }
  return names;
}

/** What the key of an object may be that is one of several. A name in it is no reference where they look for it in different places. */
function mergedProperties(objects: readonly ObjectShape[]): ObjectShape['properties'] {
  const merged: Record<string, Shape> = {};
  for (const { properties } of objects) {
    for (const [name, shape] of Object.entries(properties)) {
      const known = merged[name];
      const differ = known?.kind === 'scalar' && shape.kind === 'scalar' && known.references !== shape.references;
      merged[name] = differ ? { kind: 'scalar', types: shape.types } : shape;
    }
  }
  return merged;
}

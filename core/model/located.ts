import type { MapNode, ScalarNode } from '../syntax/tree';

/** A value and the place it stands at: mostly the node itself, unless the value is not what YAML makes of it. */
export interface Scalar<T extends string | number | boolean> {
  readonly value: T;
  readonly node: ScalarNode;
}

/** An object of a plan and the place it stands at. Every field is optional: plans are read while they are typed. */
export interface Located {
  /** The key of the object, where it stands in a map by id. */
  readonly id?: ScalarNode;
  readonly node: MapNode;
}

/** The entries of a map by id, in their order. Empty where the plan has no such map. */
export interface Collection<T extends Located> extends Iterable<T> {
  /** The map, where the plan has one. */
  readonly node?: MapNode;
  readonly size: number;
  get(id: string): T | undefined;
  ids(): Iterable<string>;
}

/** A value that names an entry of a collection. */
export interface Reference {
  readonly at: Scalar<string>;
  /** The key of the collection, such as `autopilotProfiles`. */
  readonly collection: string;
  /** What names it. */
  readonly owner: Owner;
}

/** What a value belongs to: an entry of a collection, or else what stands below a key of the plan itself. */
export interface Owner {
  /** The key of the collection, such as `populations`, or of the plan, such as `rollout`. */
  readonly key: string;
  /** The id of the entry. */
  readonly id?: string;
}

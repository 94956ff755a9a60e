import type { ObjectName } from '../schema/shapes.generated';
import type { ScalarNode } from '../syntax/tree';
import { pairItems } from './pair-items';
import type { Field, ListValue, ObjectValue, Value } from './value';

/** One thing that two plans say differently. */
export interface Difference {
  /**
   * `setting`: a key of an object. `entry`: an entry of a collection, there or not. `item`: an object of a list, there or not.
   * `order`: the order of a list whose order means something.
   */
  readonly kind: 'setting' | 'entry' | 'item' | 'order';
  /** The keys, ids and positions that lead to it, in the words of the head. */
  readonly path: readonly string[];
  /** The object whose key it is, where the schema knows it. */
  readonly object?: ObjectName;
  /** The key: for an entry, of its collection; for an item or an order, of its list. */
  readonly key: string;
  /** The item of a list that it stands in, such as one of several operating systems. */
  readonly within?: ObjectValue;
  /** What the base says; undefined where it says nothing. */
  readonly base?: Value;
  readonly head?: Value;
  /** The key in front of the value, where there is one. */
  readonly baseName?: ScalarNode;
  readonly headName?: ScalarNode;
}

/** Where the values of two plans differ, key by key. Entries and items that only one of them has are not looked into. */
export function differencesOf(base: ObjectValue | undefined, head: ObjectValue | undefined): Difference[] {
  const found: Difference[] = [];
  walkFields({ base, head, path: [] }, found);
  return found;
}

/** What an entry or an item says that only one of two plans has, key by key. */
export function leavesOf({ base, head, path }: Difference): Difference[] {
  const found: Difference[] = [];
  walkFields({ base: objectOf(base), head: objectOf(head), path }, found);
  return found;
}

interface Pair<T> {
  readonly base: T | undefined;
  readonly head: T | undefined;
  readonly path: readonly string[];
  readonly within?: ObjectValue | undefined;
}

/** A pair of values, and the key in front of them. */
interface Setting extends Pair<Field> {
  readonly object: ObjectName | undefined;
  readonly key: string;
}

function walkFields({ base, head, path, within }: Pair<ObjectValue>, found: Difference[]): void {
  if (base?.key === head?.key) return;
  for (const key of new Set([...(base?.fields.keys() ?? []), ...(head?.fields.keys() ?? [])])) {
    // A key of the enrollment belongs to the method that has it.
    const object = head?.fields.has(key) ? head.object : base?.fields.has(key) ? base.object : undefined;
    const pair = { base: base?.fields.get(key), head: head?.fields.get(key), path: [...path, key] };
    walk({ ...pair, object, key, within }, found);
  }
}

function walk(setting: Setting, found: Difference[]): void {
  const { base, head, path, within } = setting;
  if (base?.value.key === head?.value.key) return;
  const values = [base?.value, head?.value].filter((value) => value !== undefined);
  const isEvery = (kind: Value['kind']): boolean => values.every((value) => value.kind === kind);
  if (isEvery('object')) walkFields({ base: objectOf(base?.value), head: objectOf(head?.value), path, within }, found);
  else if (isEvery('entries')) walkEntries(setting, found);
  else if (values.some(isListOfObjects) && isEvery('list')) walkItems(setting, found);
  else found.push(difference('setting', setting));
}

function walkEntries({ base, head, path, object, key }: Setting, found: Difference[]): void {
  const entries = (field: Field | undefined) => (field?.value.kind === 'entries' ? field.value.entries : undefined);
  const [before, after] = [entries(base), entries(head)];
  for (const id of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const entry = { base: before?.get(id), head: after?.get(id), path: [...path, id], object, key };
    if (!entry.base || !entry.head) found.push(difference('entry', entry));
    else if (entry.base.value.kind === 'object' && entry.head.value.kind === 'object')
      walkFields({ base: entry.base.value, head: entry.head.value, path: entry.path }, found);
    else walk({ ...entry, key: id, object: undefined }, found);
  }
}

function walkItems(setting: Setting, found: Difference[]): void {
  const { path, object, key } = setting;
  const [before, after] = [itemsOf(setting.base?.value), itemsOf(setting.head?.value)];
  const pairs = pairItems(before, after);
  for (const { base, head } of pairs) {
    const place = [...path, String(head === undefined ? before.indexOf(base as Value) : after.indexOf(head))];
    const item = { kind: 'item', path: place, ...(object && { object }), key, base, head } as const;
    if (base?.kind === 'object' && head?.kind === 'object')
      walkFields({ base, head, path: place, within: head }, found);
    else if (base?.key !== head?.key) found.push(item);
  }
  const places = pairs.flatMap(({ base, head }) => (base && head ? [before.indexOf(base)] : []));
  const isMoved = places.some((place, index) => index > 0 && place < (places[index - 1] as number));
  if (isMoved && isOrdered(setting.head?.value)) found.push(difference('order', setting));
}

function difference(kind: Difference['kind'], { base, head, path, object, key, within }: Setting): Difference {
  return {
    kind,
    path,
    key,
    ...(object && { object }),
    ...(within && { within }),
    ...(base && { base: base.value, baseName: base.name }),
    ...(head && { head: head.value, headName: head.name }),
  };
}

const objectOf = (value: Value | undefined): ObjectValue | undefined => (value?.kind === 'object' ? value : undefined);

const itemsOf = (value: Value | undefined): readonly Value[] => (value?.kind === 'list' ? value.items : []);

const isOrdered = (value: Value | undefined): boolean => value?.kind === 'list' && value.isOrdered;

const isListOfObjects = (value: Value): value is ListValue =>
  value.kind === 'list' && value.items.some(({ kind }) => kind === 'object');

import { containerOf } from '../../schema/collections';
import { objectAt, rootPlace, shapeOfEntry } from '../../schema/place';
import { type Change, type Json, update } from '../../syntax/problem';
import { entryOf, type MapNode, type Node } from '../../syntax/tree';

/**
 * Declares an object: behind the others of its collection, which is made where the plan has none, in the order of the schema.
 *
 * @returns undefined where something else stands in the place of the collection
 */
export function declare(root: Node, collection: string, id: string, object: Json): Change | undefined {
  let { node, shape } = rootPlace(root);
  const path = [...containerOf(collection), collection];
  for (const [depth, key] of path.entries()) {
    if (node.kind !== 'map') return undefined;
    const { value } = entryOf(node, key) ?? {};
    if (!value || saysNothing(value)) {
      const nested = [...path.slice(depth + 1), id].reduceRight<Json>((inner, name) => ({ [name]: inner }), object);
      return update(node, { [key]: nested }, Object.keys(objectAt(node, shape)?.properties ?? {}));
    }
    shape = shapeOfEntry({ node, shape }, key);
    node = value;
  }
  return node.kind === 'map' && !entryOf(node, id) ? update(node, { [id]: object }) : undefined;
}

/** An id that a collection does not have yet: the one that is wanted, or else that one with a number. */
export function freeId(wanted: string, taken: { get(id: string): unknown } | undefined): string {
  let id = wanted;
  for (let number = 2; taken?.get(id) !== undefined; number++) id = `${wanted}-${number}`;
  return id;
}

/** Whether a value is missing, null or an empty map: then what is put there may be written as if nothing were. */
function saysNothing(value: Node): boolean {
  return value.kind === 'map' ? isEmpty(value) : value.kind === 'scalar' && value.value === null;
}

const isEmpty = ({ entries }: MapNode): boolean => entries.length === 0;

import { type Entry, entryOf, keyText, type MapNode, type Node } from '../../syntax/tree';

/**
 * The entries of a collection, such as `autopilotProfiles`, wherever the plan has it. They are found in the tree: reading all of a
 * plan takes longer than the names that a list of suggestions needs.
 */
export function entriesIn(root: Node | undefined, collection: string): readonly Entry[] {
  if (root?.kind !== 'map') return [];
  const tenant = mapAt(root, 'tenant');
  for (const map of [root, tenant, tenant && mapAt(tenant, 'activeDirectory')]) {
    const entries = map && mapAt(map, collection)?.entries;
    if (entries) return entries;
  }
  return [];
}

/** The ids of a collection. */
export const namesIn = (root: Node | undefined, collection: string): readonly string[] =>
  entriesIn(root, collection).map(({ key }) => keyText(key));

function mapAt(map: MapNode, key: string): MapNode | undefined {
  const value = entryOf(map, key)?.value;
  return value?.kind === 'map' ? value : undefined;
}

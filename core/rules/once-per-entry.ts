import { type Entry, type MapNode, still } from '../syntax/tree';

/** What was worked out of the entries of a map: an entry stays the same one until something in it changes. */
interface Known<T> {
  readonly map: MapNode;
  readonly entries: Entry[];
  /** By the index of the entry; nothing where it came to nothing, as most do. */
  readonly results: Map<number, readonly T[]>;
}

/**
 * What a rule makes of each entry of a map, whatever stands around it, in the order of the entries. In a plan that is edited, an entry
 * is looked at again when it has changed. What is known is kept in the block of the map, and goes with it: a weak map would keep plan
 * upon plan through all but the slowest collections of garbage.
 */
export function oncePerEntry<T>(workOut: (entry: Entry) => readonly T[]): (map: MapNode) => readonly T[] {
  const name = Symbol('what is known of entries');
  return (map) => {
    // What never moves is read once.
    if (map.block === still) return map.entries.flatMap(workOut);
    map.block.notes ??= new Map();
    let known = map.block.notes.get(name) as Known<T> | undefined;
    if (known?.map !== map) {
      known = { map, entries: [], results: new Map() };
      map.block.notes.set(name, known);
    }
    const { entries, results } = known;
    for (let index = 0; index < map.entries.length; index++) {
      const entry = map.entries[index] as Entry;
      if (entries[index] === entry) continue;
      entries[index] = entry;
      const result = workOut(entry);
      if (result.length > 0) results.set(index, result);
      else results.delete(index);
    }
    if (results.size === 0) return [];
    return [...results].sort(([a], [b]) => a - b).flatMap(([, result]) => result);
  };
}

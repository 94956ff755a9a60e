import type { At } from '../syntax/problem';
import { type Entry, keyText } from '../syntax/tree';

/** Where a new entry goes: next to one that is there. */
export interface Placement {
  readonly beside: Entry;
  readonly side: 'before' | 'behind';
}

/** Where an entry with a new key goes among `entries`, of which there is at least one. */
export function placementOf(key: string, entries: readonly Entry[], at: At): Placement {
  const [first, last] = [entries[0] as Entry, entries.at(-1) as Entry];
  if (at === 'start') return { beside: first, side: 'before' };
  const rank = at === 'end' ? -1 : at.indexOf(key);
  if (at === 'end' || rank < 0) return { beside: last, side: 'behind' };
  const ranked = entries.map((entry) => ({ entry, rank: at.indexOf(keyText(entry.key)) }));
  const before = ranked.reduce<(typeof ranked)[number] | undefined>(
    (best, one) => (one.rank >= 0 && one.rank < rank && one.rank >= (best?.rank ?? 0) ? one : best),
    undefined,
  );
  if (before) return { beside: before.entry, side: 'behind' };
  const after = ranked.find((one) => one.rank > rank);
  return after ? { beside: after.entry, side: 'before' } : { beside: last, side: 'behind' };
}

/** New entries by the place they go to, those of one place in the order they are given in. */
export function byPlacement<T extends { readonly key: string }>(
  added: readonly T[],
  entries: readonly Entry[],
  at: At,
): readonly (Placement & { readonly added: readonly T[] })[] {
  const places: (Placement & { added: T[] })[] = [];
  for (const one of added) {
    const placement = placementOf(one.key, entries, at);
    const known = places.find(({ beside, side }) => beside === placement.beside && side === placement.side);
    if (known) known.added.push(one);
    else places.push({ ...placement, added: [one] });
  }
  if (typeof at !== 'string')
    for (const place of places) place.added.sort((a, b) => at.indexOf(a.key) - at.indexOf(b.key));
  return places;
}

import { pairBySigns, type Sign } from './pair-by-signs';
import type { ObjectValue, Value } from './value';

/** An item that two lists have, in whatever shape; or one that only one of them has. */
export interface ItemPair {
  readonly base: Value | undefined;
  readonly head: Value | undefined;
}

/**
 * Which items of two lists are the same thing: equal ones, then those that have in common what such things are known by, from
 * the surest sign to the least sure one. In the order of the head; what only the base has comes last.
 */
export function pairItems(base: readonly Value[], head: readonly Value[]): ItemPair[] {
  const partners = pairBySigns(base, head, signs);
  const paired = new Set(partners.values());
  return [
    ...head.map((value) => ({ base: partners.get(value), head: value })),
    ...base.filter((value) => !paired.has(value)).map((value) => ({ base: value, head: undefined })),
  ];
}

/** What the things of lists are known by, the surest sign first. */
const signs: readonly Sign<Value>[] = [
  ({ key }) => key,
  by('wave', 'name'),
  by('wave', 'populations', 'starts'),
  by('wave', 'populations'),
  by('cname', 'domain'),
  by('exception', 'rule', 'at'),
  by('operatingSystem', 'product', 'edition'),
  by('operatingSystem', 'product'),
  // The operating systems of a population are few: where one is left in each plan, the one has become the other.
  (value) => (value.kind === 'object' && value.object === 'operatingSystem' ? value.object : undefined),
];

function by(object: ObjectValue['object'], ...keys: readonly string[]): (value: Value) => string | undefined {
  return (value) => {
    if (value.kind !== 'object' || value.object !== object) return undefined;
    // An exception for the whole plan has no place, which is a sign as well.
    const said = keys.map((key, index) => value.fields.get(key)?.value.key ?? (index > 0 ? '' : undefined));
    return said.includes(undefined) ? undefined : `${object} ${said.join(' ')}`;
  };
}

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
  const partners = new Map<Value, Value>();
  const left = new Set(base);
  for (const signOf of [(value: Value) => value.key, ...signs]) {
    const bySign = new Map<string, Value[]>();
    for (const value of left) {
      const sign = signOf(value);
      if (sign !== undefined) bySign.set(sign, [...(bySign.get(sign) ?? []), value]);
    }
    for (const value of head) {
      const sign = partners.has(value) ? undefined : signOf(value);
      const partner = sign === undefined ? undefined : bySign.get(sign)?.shift();
      if (!partner) continue;
      partners.set(value, partner);
      left.delete(partner);
    }
  }
  return [
    ...head.map((value) => ({ base: partners.get(value), head: value })),
    ...[...left].map((value) => ({ base: value, head: undefined })),
  ];
}

/** What the things of lists are known by, the surest sign first. */
const signs: readonly ((value: Value) => string | undefined)[] = [
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

import { addTo } from '../rules/add-to';

/** What a thing is known by on one side; undefined where it has no such sign. */
export type Sign<T> = (item: T, side: 'base' | 'head') => string | undefined;

/**
 * Which things of the head are which of the base: those that have a sign in common, by the surest sign first. Among several with
 * one sign, the first goes with the first.
 *
 * @returns the partner in the base of each thing of the head that has one
 */
export function pairBySigns<T>(base: readonly T[], head: readonly T[], signs: readonly Sign<T>[]): Map<T, T> {
  const partners = new Map<T, T>();
  const left = new Set(base);
  for (const signOf of signs) {
    const bySign = new Map<string, T[]>();
    for (const item of left) {
      const sign = signOf(item, 'base');
      if (sign !== undefined) addTo(bySign, sign, item);
    }
    for (const item of head) {
      const sign = partners.has(item) ? undefined : signOf(item, 'head');
      const partner = sign === undefined ? undefined : bySign.get(sign)?.shift();
      if (partner === undefined) continue;
      partners.set(item, partner);
      left.delete(partner);
    }
  }
  return partners;
}

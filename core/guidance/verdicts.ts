import type { Finding } from '../findings/finding';
import type { Analysis } from '../index';
import type { Enrollment, Population } from '../model/plan.generated';
import { keysOf, keysWithoutUse, referencesOf } from '../rules/change-method';
import type { Json } from '../syntax/problem';
import { keyText, plainValue } from '../syntax/tree';
import { oncePerPopulation } from './once-per-population';
import { type Way, ways } from './ways';
import { objectionsTo } from './what-if';

/** What the rules say of a population with another enrollment. */
export interface Verdict {
  readonly way: Way;
  /** `fits`: nothing speaks against it. `withCare`: it works, with consequences. `cannotWork`: errors stand in its way. */
  readonly outcome: 'fits' | 'withCare' | 'cannotWork';
  /** Why not, or with which consequences: errors first. */
  readonly reasons: readonly Finding[];
  /** What is recommended instead, or besides. */
  readonly advice: readonly Finding[];
}

/**
 * Every way to enroll the devices of a population, judged by what the plan says. A way is judged with what stays of the
 * enrollment, without the objects it would take. Made once for each population.
 */
export const verdictsOn = oncePerPopulation((analysis, population): readonly Verdict[] =>
  ways.map((way) => verdictOn(analysis, population, way)),
);

/** As `verdictsOn`, for one way. */
export function verdictOn(analysis: Analysis, population: Population, way: Way): Verdict {
  return verdictOf(way, objectionsTo(analysis, population, { enrollment: bareEnrollment(population, way) }));
}

/** What findings on a population come to that is enrolled in this way. */
export function verdictOf(way: Way, found: readonly Finding[]): Verdict {
  const reasons = found
    .filter(({ severity }) => severity !== 'info')
    .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const outcome = reasons.length === 0 ? 'fits' : reasons[0]?.severity === 'error' ? 'cannotWork' : 'withCare';
  return { way, outcome, reasons, advice: found.filter(({ severity }) => severity === 'info') };
}

/** What an enrollment would say with another way: what the way has a use for stays, but for the names of objects. */
export function bareEnrollment({ enrollment }: Population, { method, by, choice }: Way): { [key: string]: Json } {
  const bare: { [key: string]: Json } = { method, [by]: choice };
  if (!enrollment) return bare;
  const without = new Set([...Object.keys(bare), ...keysWithoutUse(enrollment, method, bare)]);
  for (const { key, value } of enrollment.node.entries) {
    const name = keyText(key);
    const isRead = enrollment[name as keyof Enrollment] !== undefined;
    if (without.has(name) || !isRead || referencesOf(keysOf(method)[name])) continue;
    bare[name] = plainValue(value) as Json;
  }
  return bare;
}

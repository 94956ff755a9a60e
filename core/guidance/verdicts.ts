import type { Finding } from '../findings/finding';
import type { Analysis } from '../index';
import type { Population } from '../model/plan.generated';
import type { Json } from '../syntax/problem';
import { type Way, ways } from './ways';
import { objectionsTo } from './what-if';

/** What the rules say of a population with another enrollment. */
export interface Verdict {
  readonly way: Way;
  /** `fits`: nothing speaks against it. `withCare`: it works, with consequences. `cannotWork`: errors stand in its way. */
  readonly outcome: 'fits' | 'withCare' | 'cannotWork';
  /** Why not, or with which consequences: errors first. Recommendations are left out. */
  readonly reasons: readonly Finding[];
}

/**
 * Every way to enroll the devices of a population, judged by what the plan says. A way is judged bare, without the objects it
 * would take, by whoever performs the enrollment now.
 */
export function verdictsOn(analysis: Analysis, population: Population): readonly Verdict[] {
  return ways.map((way) => verdictOn(analysis, population, way));
}

/** As `verdictsOn`, for one way. */
export function verdictOn(analysis: Analysis, population: Population, way: Way): Verdict {
  return verdictOf(way, objectionsTo(analysis, population, { enrollment: bareEnrollment(population, way) }));
}

/** What findings on a population come to that is enrolled in this way. */
export function verdictOf(way: Way, findings: readonly Finding[]): Verdict {
  const reasons = findings
    .filter(({ severity }) => severity !== 'info')
    .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const outcome = reasons.length === 0 ? 'fits' : reasons[0]?.severity === 'error' ? 'cannotWork' : 'withCare';
  return { way, outcome, reasons };
}

/** An enrollment that says nothing but its way, and who performs it. */
export function bareEnrollment({ enrollment }: Population, { method, by, choice }: Way): { [key: string]: Json } {
  const bare: { [key: string]: Json } = { method, [by]: choice };
  const { performedBy } = enrollment ?? {};
  if (performedBy && 'value' in performedBy) bare.performedBy = performedBy.value;
  if (performedBy && 'dem' in performedBy && performedBy.dem) bare.performedBy = { dem: performedBy.dem.value };
  return bare;
}

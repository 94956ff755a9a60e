import type { Analysis } from '../index';
import { contextOf } from './context';
import { exceptionLines } from './exceptions';
import { countsOf, findingsDiff, severityChanges } from './findings';
import { assignmentChanges, objectChanges, renamed } from './objects';
import { byRisk, greatestOf, isChange, type PlanChange, type PlanDiff, unionOf } from './plan-diff';
import { populationChanges } from './populations';
import { scopeChanges } from './scopes';
import { otherChanges } from './settings';
import { waveChanges } from './waves';

export type { PlanChange, PlanDiff } from './plan-diff';

/**
 * What two plans say differently, in the words of the admin center: what changes for devices and people, whom it reaches, and how
 * risky it is. Pure; the same plans give the same result, however they are written.
 *
 * @param base undefined where there was no plan
 * @param head undefined where there is none any more
 * @param asOf the day for which they are compared, `YYYY-MM-DD`: exceptions end
 */
export function diffPlans(base: Analysis | undefined, head: Analysis | undefined, asOf: string): PlanDiff {
  const context = contextOf(base, head, asOf);
  const saysTheSame = context.differences.isEmpty;
  // That a plan is one goes without saying.
  if (!base || !head) context.differences.take(({ path }) => path[0] === 'schemaVersion');
  const { changes: ofWaves, lines: waves } = waveChanges(context);
  const exceptions = exceptionLines(context);
  // Each takes the differences that it speaks about; what is left then is said in general words.
  const changes = [
    ...populationChanges(context),
    ...objectChanges(context),
    ...assignmentChanges(context),
    ...scopeChanges(context),
    ...ofWaves,
    ...renamed(context),
    ...severityChanges(context),
    ...otherChanges(context),
  ];
  const findings = findingsDiff(context, saysTheSame);
  return {
    saysTheSame: saysTheSame && changes.length === 0,
    risk: greatestOf([...changes, ...exceptions.filter(isChange)].map(({ risk }) => risk)),
    changes: inOrder(changes),
    reach: unionOf(changes.filter(({ risk }) => risk !== 'none').map(({ reach }) => reach)),
    waves,
    exceptions,
    findings,
    base: countsOf(base),
    head: countsOf(head),
  };
}

/** The greatest risk first; then in the order of the head, and at last what only the base has. */
function inOrder(changes: readonly PlanChange[]): PlanChange[] {
  const offset = ({ head, base }: PlanChange): number => (head ?? base)?.span.start ?? 0;
  return [...changes].sort(
    (a, b) => byRisk(a.risk, b.risk) || Number(!a.head) - Number(!b.head) || offset(a) - offset(b),
  );
}

import type { Plan } from '../model/plan.generated';
import { type Reads, readAgain, recordReads } from '../model/watch-plan';

/**
 * What several rules have to work out of a plan before they can judge it. It is worked out for the first of them that
 * asks, and forgotten with the plan. Whoever asks later counts as having read what it was worked out from.
 */
export function oncePerPlan<T>(workOut: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly result: T; readonly reads: Reads }>();
  return (plan) => {
    let found = known.get(plan);
    if (!found) {
      found = recordReads(() => workOut(plan));
      known.set(plan, found);
    }
    readAgain(found.reads);
    return found.result;
  };
}

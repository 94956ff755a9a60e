import type { Plan } from '../model/plan.generated';

/**
 * What several rules have to work out of a plan before they can judge it. It is worked out for the first of them that
 * asks, and forgotten with the plan.
 */
export function oncePerPlan<T>(workOut: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly result: T }>();
  return (plan) => {
    let found = known.get(plan);
    if (!found) {
      found = { result: workOut(plan) };
      known.set(plan, found);
    }
    return found.result;
  };
}

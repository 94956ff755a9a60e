import type { Plan } from '../model/plan.generated';

const workedOut = Symbol('what rules have worked out of the plan');

interface Known {
  readonly [workedOut]?: Map<unknown, unknown>;
}

/**
 * What several rules have to work out of a plan before they can judge it. It is worked out for the first of them that
 * asks, and forgotten with the plan: it is kept in the plan itself, where nobody sees it. A weak map would keep plan upon
 * plan through all but the slowest collections of garbage.
 */
export function oncePerPlan<T>(workOut: (plan: Plan) => T): (plan: Plan) => T {
  return (plan) => {
    const results = resultsOf(plan);
    if (!results.has(workOut)) results.set(workOut, workOut(plan));
    return results.get(workOut) as T;
  };
}

function resultsOf(plan: Plan & Known): Map<unknown, unknown> {
  const known = plan[workedOut];
  if (known) return known;
  const results = new Map<unknown, unknown>();
  Object.defineProperty(plan, workedOut, { value: results });
  return results;
}

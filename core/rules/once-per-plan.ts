import type { Plan } from '../model/plan.generated';
import { type Reads, readAgain, recordReads } from '../model/watch-plan';

const workedOut = Symbol('what rules have worked out of the plan');

/** What was worked out, and what it was worked out from; by the numbers of what works it out. */
type Results = ({ readonly result: unknown; readonly reads: Reads } | undefined)[];

interface Known {
  readonly [workedOut]?: Results;
}

/**
 * What several rules have to work out of a plan before they can judge it. It is worked out for the first of them that
 * asks, and forgotten with the plan: it is kept in the plan itself, where nobody sees it. A weak map would keep plan upon
 * plan through all but the slowest collections of garbage. Whoever asks later counts as having read what it was worked out from.
 */
export function oncePerPlan<T>(workOut: (plan: Plan) => T): (plan: Plan) => T {
  const number = count++;
  return (plan) => {
    const results = resultsOf(plan);
    let found = results[number];
    if (!found) {
      found = recordReads(() => workOut(plan));
      results[number] = found;
    }
    readAgain(found.reads);
    return found.result as T;
  };
}

let count = 0;

function resultsOf(plan: Plan & Known): Results {
  const known = plan[workedOut];
  if (known) return known;
  const results: Results = new Array(count).fill(undefined);
  Object.defineProperty(plan, workedOut, { value: results });
  return results;
}

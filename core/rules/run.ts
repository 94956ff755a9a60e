import type { Plan } from '../model/plan.generated';
import type { Problem } from '../syntax/problem';
import type { Rule } from './rule';

/** Everything that `rules` have to say about a plan. */
export function runRules(plan: Plan, rules: readonly Rule[]): Problem[] {
  const problems: Problem[] = [];
  for (const { id, check } of rules) {
    check(plan, (at, message, more) => {
      problems.push({ rule: id, message, span: 'node' in at ? at.node : at, ...more });
    });
  }
  return problems;
}

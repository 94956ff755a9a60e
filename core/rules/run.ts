import type { Plan } from '../model/plan.generated';
import type { Problem } from '../syntax/problem';
import type { ScalarNode } from '../syntax/tree';
import type { Report, Rule, RuleContext } from './rule';

/** A place where a rule could not tell, and the fact that would settle it. */
export interface Unknown {
  readonly rule: string;
  readonly at: ScalarNode;
  /** The path of the missing key, from the object that should have it. */
  readonly fact: string;
}

/** What rules make of a plan. */
export interface RuleResults {
  readonly problems: readonly Problem[];
  readonly unknowns: readonly Unknown[];
}

/**
 * Everything that `rules` have to say about a plan.
 *
 * @param asOf the day for which it is checked, `YYYY-MM-DD`
 */
export function runRules(plan: Plan, rules: readonly Rule[], asOf: string): RuleResults {
  const problems: Problem[] = [];
  const unknowns: Unknown[] = [];
  // The rule that is asked. All of them report to the same function: there are hundreds of rules, and plans by the thousand.
  let rule = '';
  const report: Report = (at, message, more) => {
    problems.push({ rule, message, span: 'node' in at ? at.node : at, ...more });
  };
  const context: RuleContext = {
    asOf,
    unknown: (at, fact) => {
      unknowns.push({ rule, at: 'node' in at ? at.node : at, fact });
    },
  };
  for (const { id, check } of rules) {
    rule = id;
    check(plan, report, context);
  }
  return { problems, unknowns };
}

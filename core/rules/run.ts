import type { Plan } from '../model/plan.generated';
import type { Problem } from '../syntax/problem';
import type { ScalarNode } from '../syntax/tree';
import type { Rule } from './rule';

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
  const results = { problems: [], unknowns: [] };
  for (const rule of rules) runRule(plan, rule, asOf, results);
  return results;
}

/** Adds what one rule has to say to `results`. */
export function runRule(
  plan: Plan,
  { id, check }: Rule,
  asOf: string,
  { problems, unknowns }: { readonly problems: Problem[]; readonly unknowns: Unknown[] },
): void {
  check(
    plan,
    (at, message, more) => {
      problems.push({ rule: id, message, span: 'node' in at ? at.node : at, ...more });
    },
    {
      asOf,
      unknown: (at, fact) => {
        unknowns.push({ rule: id, at: 'node' in at ? at.node : at, fact });
      },
    },
  );
}

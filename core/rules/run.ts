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
 * Asks rules about plans, one after the other, and keeps what they say. All of them report to the same function: there are hundreds
 * of rules, and plans by the thousand.
 */
export class Asking {
  private problems: Problem[] = [];
  private unknowns: Unknown[] = [];
  /** The rule that is asked. */
  private rule = '';

  private readonly report: Report = (at, message, more) => {
    this.problems.push({ rule: this.rule, message, span: 'node' in at ? at.node : at, ...more });
  };

  private readonly context: RuleContext;

  /** @param asOf the day for which plans are checked, `YYYY-MM-DD` */
  constructor(asOf: string) {
    this.context = {
      asOf,
      unknown: (at, fact) => {
        this.unknowns.push({ rule: this.rule, at: 'node' in at ? at.node : at, fact });
      },
    };
  }

  ask({ id, check }: Rule, plan: Plan): void {
    this.rule = id;
    check(plan, this.report, this.context);
  }

  /** What was said since this was asked last; undefined where that is nothing. */
  take(): RuleResults | undefined {
    const { problems, unknowns } = this;
    if (problems.length + unknowns.length === 0) return undefined;
    this.problems = [];
    this.unknowns = [];
    return { problems, unknowns };
  }
}

/** What a rule makes of a plan that it has nothing to say about. */
export const nothing: RuleResults = { problems: [], unknowns: [] };

/**
 * Everything that `rules` have to say about a plan.
 *
 * @param asOf the day for which it is checked, `YYYY-MM-DD`
 */
export function runRules(plan: Plan, rules: readonly Rule[], asOf: string): RuleResults {
  const asking = new Asking(asOf);
  for (const rule of rules) asking.ask(rule, plan);
  return asking.take() ?? nothing;
}

import { noConfiguration, severityOf } from '../../control/configuration';
import type { Analysis, AnalyzeOptions } from '../../index';
import type { Plan, Population } from '../../model/plan.generated';
import { readPlan } from '../../model/read-plan';
import { planRules } from '../../rules/index';
import { runRules } from '../../rules/run';
import { checkShape } from '../../schema/check-shape';
import type { Problem } from '../../syntax/problem';
import type { SyntaxTree } from '../../syntax/syntax-tree';
import { populationOn, type Step } from '../steps';

/** What is known about a plan while something is written into it. Each is found out when it is first asked for. */
export interface Context {
  readonly text: string;
  readonly tree: SyntaxTree;
  readonly options: AnalyzeOptions;
  readonly plan: Plan;
  /** The plan as it is read, without its findings: they would take longer than an answer may. */
  readonly analysis: Analysis;
  /** What the rules report about the plan. */
  readonly problems: readonly Problem[];
}

/**
 * @param text without the word at the cursor
 * @param tree of that text
 */
export function contextOf(text: string, tree: SyntaxTree, options: AnalyzeOptions): Context {
  const analysis = once((): Analysis => {
    const { unfit } = checkShape(tree.root, text);
    const plan = readPlan(tree.root, unfit);
    return { text, tree, plan, options, unfit, findings: [], accepted: [], unknowns: [] };
  });
  const problems = once(() => {
    const { asOf, configuration = noConfiguration, path = '' } = options;
    const active = planRules.filter((rule) => severityOf(rule, configuration, path) !== 'off');
    const found = [...checkShape(tree.root, text).problems, ...runRules(analysis().plan, active, asOf).problems];
    return [...tree.problems, ...found];
  });
  return {
    text,
    tree,
    options,
    get analysis() {
      return analysis();
    },
    get plan() {
      return analysis().plan;
    },
    get problems() {
      return problems();
    },
  };
}

/** The population that steps lead into. */
export const populationAt = ({ plan }: Context, steps: readonly Step[]): Population | undefined =>
  populationOn(plan, steps);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

import { noConfiguration, severityOf } from '../../control/configuration';
import { onlyPopulation } from '../../guidance/objections';
import type { Analysis, AnalyzeOptions } from '../../index';
import { readPlan } from '../../model/read-plan';
import { planRules } from '../../rules/index';
import { runRules } from '../../rules/run';
import { checkShape } from '../../schema/check-shape';
import type { Problem } from '../../syntax/problem';
import type { SyntaxTree } from '../../syntax/syntax-tree';
import type { Entry } from '../../syntax/tree';
import type { Step } from '../steps';

/** What is known about a plan while something is written into it. Each is found out when it is first asked for. */
export interface Context {
  /** Without the word at the cursor, as the tree. */
  readonly text: string;
  readonly tree: SyntaxTree;
  readonly options: AnalyzeOptions;
  /** The plan as it is read, without its findings: they would take longer than an answer may. */
  readonly analysis: Analysis;
  /** The same of a plan that has no other population than the one that steps lead into, where they lead into `populations`. */
  near(steps: readonly Step[]): Analysis;
  /** What is reported about the plan. */
  readonly problems: readonly Problem[];
}

export function contextOf(text: string, tree: SyntaxTree, options: AnalyzeOptions): Context {
  const analysisOf = (of: SyntaxTree): Analysis => {
    const { unfit } = checkShape(of.root, text);
    const plan = readPlan(of.root, unfit);
    return { text, tree: of, plan, options, unfit, findings: [], accepted: [], unknowns: [] };
  };
  const analysis = once(() => analysisOf(tree));
  const nearby = new Map<Entry | undefined, Analysis>();
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
    near: (steps) => {
      const { root } = tree;
      if (steps[1]?.name !== 'populations' || root?.kind !== 'map') return analysis();
      const population = steps[2]?.entry;
      const known = nearby.get(population) ?? analysisOf({ ...tree, root: onlyPopulation(root, population) });
      nearby.set(population, known);
      return known;
    },
    get analysis() {
      return analysis();
    },
    get problems() {
      return problems();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

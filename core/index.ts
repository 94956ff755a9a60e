import { activeRules, conclude } from './conclude';
import type { Accepted } from './control/accept';
import type { Configuration } from './control/configuration';
import { ignoresIn } from './control/ignores';
import type { Checked } from './findings/checked';
import type { Plan } from './model/plan.generated';
import { readPlan } from './model/read-plan';
import { runRules, type Unknown } from './rules/run';
import { checkShape } from './schema/check-shape';
import { read } from './syntax/read';
import type { Format, Node } from './syntax/tree';

export { OpenPlan } from './open-plan';

export interface AnalyzeOptions {
  readonly format: Format;
  /** The day for which the plan is checked, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What the organization has decided about rules. */
  readonly configuration?: Configuration;
  /** The path of the plan, relative to the folder of the configuration, with forward slashes. */
  readonly path?: string;
  /** Whether something else reports what is wrong with the JSON itself, as VS Code's own JSON server does. */
  readonly jsonSyntaxReportedElsewhere?: boolean;
}

/** All that is known about one text of a plan. */
export interface Analysis extends Checked {
  readonly plan: Plan;
  /** How it was read and checked. */
  readonly options: AnalyzeOptions;
  /** The values that do not fit the schema; `plan` is without them. */
  readonly unfit: ReadonlySet<Node>;
  /** Findings that a comment or an exception accepts. */
  readonly accepted: readonly Accepted[];
  /** What could not be judged, because the plan does not say what it depends on. */
  readonly unknowns: readonly Unknown[];
}

/**
 * Reads a plan and checks it. Pure and synchronous; never throws, whatever the text is.
 *
 * @param tree of the text, where it has been read already
 */
export function analyze(text: string, options: AnalyzeOptions, tree = read(text, options.format)): Analysis {
  const shape = checkShape(tree.root, text);
  const plan = readPlan(tree.root, shape.unfit);
  const { problems, unknowns } = runRules(plan, activeRules(options), options.asOf);
  const found = { text, tree, plan, unfit: shape.unfit, problems: [...shape.problems, ...problems] };
  return conclude({ ...found, unknowns: () => unknowns, ignores: ignoresIn(text, tree) }, options);
}

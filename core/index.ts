import { type Accepted, accept } from './control/accept';
import { type Configuration, noConfiguration, severityOf } from './control/configuration';
import type { Checked } from './findings/checked';
import { distinctInOrder, type Finding } from './findings/finding';
import type { Plan } from './model/plan.generated';
import { readPlan } from './model/read-plan';
import { planRules, ruleInfo } from './rules/index';
import { runRules, type Unknown } from './rules/run';
import { checkShape } from './schema/check-shape';
import type { Problem } from './syntax/problem';
import { read } from './syntax/read';
import type { SyntaxTree } from './syntax/syntax-tree';
import type { Format, Node, Span } from './syntax/tree';
import { LineIndex } from './text/lines';

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
  const { format, asOf, configuration = noConfiguration, path = '', jsonSyntaxReportedElsewhere = false } = options;
  const shape = checkShape(tree.root, text);
  const plan = readPlan(tree.root, shape.unfit);
  const active = planRules.filter((rule) => severityOf(rule, configuration, path) !== 'off');
  const { problems, unknowns } = runRules(plan, active, asOf);

  const withSeverity = (problem: Problem): Finding[] => {
    const severity = severityOf(ruleInfo(problem.rule), configuration, path);
    return severity === 'off' ? [] : [{ ...problem, severity }];
  };
  const reported = format === 'json' && jsonSyntaxReportedElsewhere ? [] : tree.problems;
  const found = [...reported, ...withoutEchoes([...shape.problems, ...problems], tree, text)].flatMap(withSeverity);
  const { findings, accepted, problems: about } = accept(distinctInOrder(found), plan, tree, text, asOf);
  const all = about.length > 0 ? distinctInOrder([...findings, ...about.flatMap(withSeverity)]) : findings;
  return { text, tree, plan, options, unfit: shape.unfit, findings: all, accepted, unknowns };
}

/** These speak of what is not there; whether it is, a text that cannot be read as a whole does not tell. */
const aboutAbsence = new Set(['missing-key', 'unknown-reference', 'unused-definition']);

/** A line that cannot be read right has its message already; what schema and rules make of the rest of it is an echo. */
function withoutEchoes(problems: readonly Problem[], { misread }: SyntaxTree, text: string): readonly Problem[] {
  if (misread.length === 0) return problems;
  const lines = new LineIndex(text);
  const damaged = new Set(misread.flatMap((span) => linesOf(span, lines)));
  return problems.filter(
    ({ rule, span }) => !aboutAbsence.has(rule) && !linesOf(span, lines).some((line) => damaged.has(line)),
  );
}

function linesOf({ start, end }: Span, lines: LineIndex): number[] {
  const first = lines.positionAt(start).line;
  return Array.from({ length: lines.positionAt(end).line - first + 1 }, (_, index) => first + index);
}

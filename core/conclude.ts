import { accept } from './control/accept';
import { type Configuration, noConfiguration, severityOf } from './control/configuration';
import type { Ignore } from './control/ignores';
import { distinctInOrder, type Finding, type Severity } from './findings/finding';
import type { Analysis, AnalyzeOptions } from './index';
import type { Plan } from './model/plan.generated';
import { planRules, ruleInfo } from './rules/index';
import type { Rule } from './rules/rule';
import type { Unknown } from './rules/run';
import type { Problem } from './syntax/problem';
import type { SyntaxTree } from './syntax/syntax-tree';
import type { Node, Span } from './syntax/tree';
import { compare } from './text/compare';
import type { Text } from './text/edited-text';
import { LineIndex } from './text/line-index';

/** What was found in a text. */
export interface Found {
  readonly text: Text;
  readonly tree: SyntaxTree;
  readonly plan: Plan;
  readonly unfit: ReadonlySet<Node>;
  /** What the schema and the rules have to say. */
  readonly problems: readonly Problem[];
  /** What rules could not tell. There may be much of it, and few ask. */
  readonly unknowns: () => readonly Unknown[];
  /** The comments that accept findings. */
  readonly ignores: readonly Ignore[];
}

const activeEverywhere = new WeakMap<Configuration, readonly Rule[]>();

/** The rules that the configuration of a plan leaves on. */
export function activeRules({ configuration = noConfiguration, path = '' }: AnalyzeOptions): readonly Rule[] {
  const known = activeEverywhere.get(configuration);
  if (known) return known;
  const active = planRules.filter((rule) => severityOf(rule, configuration, path) !== 'off');
  // Overrides are for some files only.
  if (configuration.overrides.length === 0) activeEverywhere.set(configuration, active);
  return active;
}

/** Gives severities to what was found, and takes out what comments and exceptions accept. */
export function conclude(known: Found, options: AnalyzeOptions): Analysis {
  const { text, tree, plan, unfit, problems, unknowns, ignores } = known;
  const { format, asOf, configuration = noConfiguration, path = '', jsonSyntaxReportedElsewhere = false } = options;
  const severities = new Map<string, Severity | 'off'>();
  const withSeverity = (problem: Problem): Finding[] => {
    const { rule } = problem;
    const severity = severities.get(rule) ?? severityOf(ruleInfo(rule), configuration, path);
    severities.set(rule, severity);
    return severity === 'off' ? [] : [{ ...problem, severity }];
  };
  const reported = format === 'json' && jsonSyntaxReportedElsewhere ? [] : tree.problems;
  const found = [...reported, ...withoutEchoes(problems, tree, text)].flatMap(withSeverity);
  const { findings, accepted, problems: about } = accept(distinctInOrder(found), plan, tree, text, asOf, ignores);
  const all = about.length > 0 ? distinctInOrder([...findings, ...about.flatMap(withSeverity)]) : findings;
  let ordered: readonly Unknown[] | undefined;
  return {
    ...{ tree, plan, options, unfit, findings: all, accepted },
    get text() {
      return text.toString();
    },
    get unknowns() {
      ordered ??= [...unknowns()].sort(byPlace);
      return ordered;
    },
  };
}

/** The order of the text; at the same place, that of the names. */
const byPlace = (a: Unknown, b: Unknown): number =>
  a.at.start - b.at.start || a.at.end - b.at.end || compare(a.rule, b.rule) || compare(a.fact, b.fact);

/** These speak of what is not there; whether it is, a text that cannot be read as a whole does not tell. */
const aboutAbsence = new Set(['missing-key', 'unknown-reference', 'unused-definition']);

/** A line that cannot be read right has its message already; what schema and rules make of the rest of it is an echo. */
function withoutEchoes(problems: readonly Problem[], { misread }: SyntaxTree, text: Text): readonly Problem[] {
  if (misread.length === 0) return problems;
  const lines = new LineIndex(text.toString());
  const damaged = new Set(misread.flatMap((span) => linesOf(span, lines)));
  return problems.filter(
    ({ rule, span }) => !aboutAbsence.has(rule) && !linesOf(span, lines).some((line) => damaged.has(line)),
  );
}

function linesOf({ start, end }: Span, lines: LineIndex): number[] {
  const first = lines.positionAt(start).line;
  return Array.from({ length: lines.positionAt(end).line - first + 1 }, (_, index) => first + index);
}

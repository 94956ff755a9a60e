import { noConfiguration, severityOf } from '../control/configuration';
import { type Analysis, type AnalyzeOptions, analyze } from '../index';
import { allRules } from '../rules/index';
import type { RuleInfo } from '../rules/rule';
import { misreading } from '../syntax/reading';
import { LineIndex } from '../text/line-index';
import { diffPlans } from './index';
import { type Counts, type Devices, greatestOf, isChange, type PlanDiff, type Risk } from './plan-diff';

/** One of the two sides of a comparison: a revision of Git, a folder, or a file. */
export type Side = 'base' | 'head';

/** The text of a plan on one side, or why there is none to be had. */
export type PlanText =
  | { readonly name: string; readonly text: string; readonly options: AnalyzeOptions }
  | { readonly name: string; readonly unreadable: string };

/** A plan as both sides have it. Where one side has no such plan, it was added or removed. */
export interface PlanPair {
  readonly base?: PlanText;
  readonly head?: PlanText;
  /** Whether somebody has put the two together, so that their names tell nothing. */
  readonly isChosen?: boolean;
}

/** What became of one plan. */
export interface ComparedPlan {
  /** The path of the head; of the base, where only that has it. */
  readonly name: string;
  /** The path of the base, where it was another one. */
  readonly formerName?: string;
  /** `unread`: one of the sides cannot be read, so that nothing can be said. An unreadable plan is no empty one. */
  readonly status: 'changed' | 'new' | 'removed' | 'unread';
  readonly base?: Analysis;
  readonly head?: Analysis;
  /** Where both sides could be read. */
  readonly diff?: PlanDiff;
  readonly unread: readonly Unread[];
}

/** A plan that cannot be read on one side. */
export interface Unread {
  readonly side: Side;
  readonly name: string;
  /** Why, as a sentence. */
  readonly why: string;
}

/** Several plans, compared. */
export interface Comparison {
  /** What the two sides are called: `main`, `plans/2026`. */
  readonly base: string;
  readonly head: string;
  /** The day for which they are compared, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Those that are written or checked differently, in the order of their paths. */
  readonly plans: readonly ComparedPlan[];
  /** How many plans are the same, character by character. */
  readonly untouched: number;
}

/** Compares the plans of two sides. Those whose text and configuration are the same are counted, and not looked into. */
export function comparePlans(
  pairs: readonly PlanPair[],
  { base, head, asOf }: Pick<Comparison, 'base' | 'head' | 'asOf'>,
): Comparison {
  const touched = pairs.filter((pair) => !isUntouched(pair));
  return {
    base,
    head,
    asOf,
    plans: touched.map((pair) => compared(pair, asOf)),
    untouched: pairs.length - touched.length,
  };
}

function isUntouched({ base, head }: PlanPair): boolean {
  if (!base || !head || 'unreadable' in base || 'unreadable' in head) return false;
  const severityIn = ({ configuration = noConfiguration, path = '' }: AnalyzeOptions, rule: RuleInfo): string =>
    severityOf(rule, configuration, path);
  const isJudgedAlike = (rule: RuleInfo): boolean => severityIn(base.options, rule) === severityIn(head.options, rule);
  return base.name === head.name && base.text === head.text && allRules.every(isJudgedAlike);
}

function compared({ base, head, isChosen }: PlanPair, asOf: string): ComparedPlan {
  const name = (head ?? base)?.name ?? '';
  const isMoved = base && head && base.name !== head.name && !isChosen;
  const common = { name, ...(isMoved && { formerName: base.name }) };
  const [before, after] = [read(base, 'base'), read(head, 'head')];
  const unread = [before, after].flatMap((side) => (side && 'why' in side ? [side] : []));
  if ((before && 'why' in before) || (after && 'why' in after)) return { ...common, status: 'unread', unread };
  return {
    ...common,
    status: !before ? 'new' : !after ? 'removed' : 'changed',
    unread,
    ...(before && { base: before }),
    ...(after && { head: after }),
    diff: diffPlans(before, after, asOf),
  };
}

function read(plan: PlanText | undefined, side: Side): Analysis | Unread | undefined {
  if (!plan) return undefined;
  const { name } = plan;
  if ('unreadable' in plan) return { side, name, why: plan.unreadable };
  const analysis = analyze(plan.text, plan.options);
  const why = whyUnreadable(analysis);
  return why === undefined ? analysis : { side, name, why };
}

/** Why what was read of a text is not what was meant; undefined where it is. */
function whyUnreadable({ tree, text }: Analysis): string | undefined {
  const problem = tree.problems.find(({ rule }) => misreading.has(rule)) ?? (tree.root ? undefined : tree.problems[0]);
  if (problem) return `Line ${new LineIndex(text).positionAt(problem.span.start).line + 1}: ${problem.message}`;
  if (!tree.root) return 'The file says nothing.';
  return tree.root.kind === 'map' ? undefined : 'The file is not a plan: it has no keys.';
}

/** What is said of all plans together. */
export interface Summary {
  /** The greatest risk of a change. */
  readonly risk: Risk;
  readonly base: Counts;
  readonly head: Counts;
  /** How many findings are new, by severity. */
  readonly new: Counts;
  /** How many populations the changes reach, and how many devices these have. */
  readonly populations: number;
  readonly devices: Devices;
  /** How many things the plans say otherwise. */
  readonly changes: number;
  readonly unread: number;
}

export function summaryOf({ plans }: Comparison): Summary {
  const diffs = plans.flatMap(({ diff }) => (diff ? [diff] : []));
  const sum = (numberOf: (diff: PlanDiff) => number): number => diffs.reduce((all, diff) => all + numberOf(diff), 0);
  const counts = (of: (diff: PlanDiff) => Counts): Counts => ({
    errors: sum((diff) => of(diff).errors),
    warnings: sum((diff) => of(diff).warnings),
    infos: sum((diff) => of(diff).infos),
  });
  const ofNew = ({ findings }: PlanDiff, severity: string): number =>
    findings.new.filter(({ finding }) => finding.severity === severity).length;
  return {
    risk: greatestOf(diffs.map(({ risk }) => risk)),
    base: counts(({ base }) => base),
    head: counts(({ head }) => head),
    new: counts((diff) => ({
      errors: ofNew(diff, 'error'),
      warnings: ofNew(diff, 'warning'),
      infos: ofNew(diff, 'info'),
    })),
    populations: sum(({ reach }) => reach.populations.length),
    devices: { said: sum(({ reach }) => reach.devices.said), unsaid: sum(({ reach }) => reach.devices.unsaid) },
    changes: sum(({ changes, exceptions }) => changes.length + exceptions.filter(isChange).length),
    unread: plans.filter(({ status }) => status === 'unread').length,
  };
}

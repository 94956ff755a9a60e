import { harmless } from '../text/harmless';
import { LineIndex } from '../text/line-index';
import { type ComparedPlan, type Comparison, summaryOf } from './comparison';
import type { DiffFinding, ExceptionLine, PlanChange, PlanDiff, Risk } from './plan-diff';
import { bySubject, isSilent, noSemanticChange, type SubjectChanges, verdict, verdictOf } from './sections';
import { counted, devicesInWords } from './words';

/** How a part of the text is shown, where colours show. */
export type Tone = 'title' | 'quiet' | 'high' | 'medium' | 'error' | 'warning' | 'good';

export type Paint = (tone: Tone, text: string) => string;

const plain: Paint = (_, text) => text;

/** For people at a terminal: every change with its risk and the reason for it, and every problem that is new, fixed or left. */
export function renderText(comparison: Comparison, paint: Paint = plain): string {
  const { plans, untouched } = comparison;
  const spoken = plans.filter(({ diff }) => !diff || !isSilent(diff));
  const silent = plans.length - spoken.length + untouched;
  if (spoken.length === 0) return `${paint('good', noSemanticChange)} ${counted(silent, 'plan')} compared.\n`;
  const blocks = spoken.map((plan) => blockOf(plan, paint));
  const total = spoken.length > 1 ? [`${paint('title', 'All plans')}: ${verdict(summaryOf(comparison))}.`] : [];
  const others = silent > 0 ? [`${counted(silent, 'other plan')}: no semantic change.`] : [];
  return `${[...blocks, ...total, ...others].join('\n\n')}\n`;
}

function blockOf(plan: ComparedPlan, paint: Paint): string {
  const { name, formerName, status, diff, unread } = plan;
  const title = paint('title', harmless(name));
  if (!diff)
    return unread
      .map(({ side, why }) => `${title}: ${paint('error', `the ${side} cannot be read`)}. ${harmless(why)}`)
      .join('\n');
  const news = { new: 'new plan, ', removed: 'removed, ', changed: '', unread: '' }[status];
  const same = diff.saysTheSame ? `${noSemanticChange} ` : '';
  const moved = formerName ? [`before: ${harmless(formerName)}`] : [];
  const groups = [
    bySubject(diff.changes, 'population'),
    bySubject(diff.changes, 'object', 'configuration'),
    bySubject(diff.changes, 'tenant'),
    bySubject(diff.changes, 'rollout'),
    bySubject(diff.changes, 'plan'),
  ].flat();
  return [
    [`${title}: ${news}${same}${verdictOf(diff)}.`, ...moved].join('\n'),
    ...groups.map((group) => groupOf(group, paint)),
    ...problemsOf(diff, plan, paint),
  ].join('\n\n');
}

const toneOf: { readonly [risk in Risk]: Tone } = { high: 'high', medium: 'medium', low: 'quiet', none: 'quiet' };

/** The words stand below each other. */
const column = (word: string): string => word.padEnd(8);

function groupOf({ subject, reach, changes }: SubjectChanges, paint: Paint): string {
  const many = reach.populations.length > 0 ? ` (${devicesInWords(reach.devices)})` : '';
  const noun = subject.name.toLowerCase() === subject.noun ? '' : `${subject.noun} `;
  const head = `${noun}${paint('title', harmless(subject.name))}${paint('quiet', many)}`;
  return [head, ...changes.flatMap((change) => linesOf(change, paint))].join('\n');
}

function linesOf(
  { risk, says, details, because }: Pick<PlanChange, 'risk' | 'says' | 'details' | 'because'>,
  paint: Paint,
): string[] {
  const indent = ' '.repeat(column('').length + 2);
  return [
    `  ${paint(toneOf[risk], column(risk))}${harmless(says)}`,
    ...details.map((detail) => `${indent}- ${harmless(detail)}`),
    `${indent}${paint('quiet', harmless(because))}`,
  ];
}

function problemsOf({ findings, exceptions }: PlanDiff, plan: ComparedPlan, paint: Paint): string[] {
  const indexes = { base: new LineIndex(plan.base?.text ?? ''), head: new LineIndex(plan.head?.text ?? '') };
  const block = (title: string, found: readonly DiffFinding[], side: 'base' | 'head' = 'head'): string[] => {
    if (found.length === 0) return [];
    const lines = found.map(({ finding, place }) => {
      const { line, character } = indexes[side].positionAt(place.span.start);
      const { severity, message, rule } = finding;
      const tone = severity === 'info' ? 'quiet' : severity;
      return `  ${paint(tone, column(severity))}${line + 1}:${character + 1} ${harmless(message)} ${paint('quiet', `[${rule}]`)}`;
    });
    return [[paint('title', title), ...lines].join('\n')];
  };
  const accepted = exceptions.map((line) =>
    linesOf({ ...line, details: line.says, says: exceptionInWords(line) }, paint),
  );
  return [
    ...block('New problems', findings.new),
    ...block('Fixed problems', findings.fixed, 'base'),
    ...block('Problems that are accepted now', findings.accepted),
    ...block('Problems of rules that are off now', findings.turnedOff, 'base'),
    ...block('Problems that are still there', findings.still),
    ...(accepted.length > 0 ? [[paint('title', 'Accepted problems'), ...accepted.flat()].join('\n')] : []),
  ];
}

const states: { readonly [status in ExceptionLine['status']]: string } = {
  new: 'new',
  changed: 'changed',
  removed: 'removed',
  expiring: 'ends soon',
  expired: 'has ended',
};

/** "byod-with-autopilot at populations.sales, until 2027-03-31 (new): Bought back in March". */
export function exceptionInWords({ status, by, rule, at, reason, expires }: ExceptionLine): string {
  const where = at ? ` at ${at}` : ' in the whole plan';
  const end = expires ? `until ${expires}` : 'without a last day';
  return `${rule}${where}, ${by === 'comment' ? 'by a comment, ' : ''}${end} (${states[status]}): ${reason || 'no reason'}`;
}

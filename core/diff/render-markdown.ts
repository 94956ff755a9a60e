import { type ComparedPlan, type Comparison, summaryOf } from './comparison';
import { type Part, page, plain } from './markdown';
import {
  exceptionLine,
  flagLines,
  groupLines,
  isMajor,
  minorLine,
  problemLine,
  reasonLines,
  rolloutLines,
} from './markdown-lines';
import type { Risk } from './plan-diff';
import {
  bySubject,
  isSilent,
  isSilentAll,
  noSemanticChange,
  type SubjectChanges,
  verdict,
  verdictOf,
} from './sections';
import { counted, listed } from './words';

/** By this line, a pipeline finds the comment that it wrote before, and writes it anew. */
export const marker = '<!-- enrollment-plan-diff -->';

/**
 * One comment for a pull request: what a reviewer has to know first, the long parts folded. Plain Markdown, which GitHub and
 * Azure DevOps show alike; nothing in a plan can make a link, a mention or markup of it.
 */
export function renderMarkdown(comparison: Comparison): string {
  const { plans, base, head, untouched } = comparison;
  if (isSilentAll(comparison)) return `${marker}\n**Enrollment plan:** ${noSemanticChange}\n`;
  const spoken = plans.filter(({ diff }) => !diff || !isSilent(diff));
  const [only] = spoken;
  const isAlone = spoken.length === 1 && only !== undefined;
  const parts: Part[] = isAlone
    ? [{ lines: [marker, `## Enrollment plan: ${titleOf(only)}`] }, ...partsOf(only, '###')]
    : [
        { lines: [marker, '## Enrollment plans', '', `**${verdict(summaryOf(comparison))}.**`] },
        ...spoken.flatMap((plan) => [{ lines: [`### ${titleOf(plan)}`] }, ...partsOf(plan, '####')]),
      ];
  const silent = plans.length - spoken.length + untouched;
  const others = silent > 0 ? ` ${counted(silent, 'other plan')}: no semantic change.` : '';
  const files = spoken.map(({ name }) => plain(name));
  return page([...parts, { lines: [`Compared ${plain(base)} with ${plain(head)}: ${listed(files, 5)}.${others}`] }]);
}

/** What people call the plan. */
function titleOf({ name, head, base }: ComparedPlan): string {
  const title = (head ?? base)?.plan.plan?.title?.value;
  return plain(title ?? name);
}

/** How many of a kind are shown; the others are folded. */
const most = 12;

function partsOf(plan: ComparedPlan, heading: string): Part[] {
  const { diff, status, unread, formerName } = plan;
  if (!diff)
    return unread.map(({ side, name, why }) => ({
      lines: [`**Nothing can be said about it, because the ${side} cannot be read.** ${plain(name)}: ${plain(why)}`],
    }));
  const news = { new: 'A new plan: ', removed: 'The plan is removed: ', changed: '', unread: '' }[status];
  const same = diff.saysTheSame ? `${noSemanticChange} ` : '';
  const moved = formerName ? ` The file was called ${plain(formerName)} before.` : '';
  const { findings, changes, exceptions } = diff;
  const sections = [
    { title: 'What changes for devices and people', groups: bySubject(changes, 'population') },
    { title: 'Profiles, policies and groups', groups: bySubject(changes, 'object', 'configuration') },
    { title: 'Tenant', groups: bySubject(changes, 'tenant') },
    { title: 'Plan', groups: bySubject(changes, 'plan') },
  ];
  const major = sections.map(({ title, groups }) => ({
    title,
    groups: groups.filter((group) => group.changes.some(isMajor)),
  }));
  const linesOf = (groups: readonly SubjectChanges[]): string[] => groups.flatMap((group) => groupLines(group, diff));
  const minor = sections
    .flatMap(({ groups }) => groups)
    .flatMap((group) => group.changes.filter((change) => !isMajor(change)));
  const minorOf = (risk: Risk): string[] => minor.filter((change) => change.risk === risk).map(minorLine);
  const section = (title: string, lines: readonly string[]): Part => ({
    lines: lines.length > 0 ? [`${heading} ${title}`, '', ...lines] : [],
  });
  const fold = (title: string, lines: readonly string[], count = lines.length): Part => ({
    summary: `${title} (${count})`,
    lines,
  });
  const rest = major.flatMap(({ groups }) => groups.slice(most));
  return [
    { lines: [`**${news}${same}${verdictOf(diff)}.**${moved}`] },
    { lines: flagLines(diff) },
    ...major.map(({ title, groups }) => section(title, linesOf(groups.slice(0, most)))),
    section(
      'New problems',
      findings.new.slice(0, most).map((found) => problemLine(found, plan)),
    ),
    section('Rollout', rolloutLines(diff)),
    section('Accepted problems', exceptions.map(exceptionLine)),
    fold('Why these risks', reasonLines(diff.changes)),
    fold('More populations, profiles and policies', linesOf(rest), rest.length),
    fold(
      'More new problems',
      findings.new.slice(most).map((found) => problemLine(found, plan)),
    ),
    fold(
      'Problems that are fixed',
      findings.fixed.map((found) => problemLine(found, plan, 'base')),
    ),
    fold(
      'Problems that are accepted now',
      findings.accepted.map((found) => problemLine(found, plan)),
    ),
    fold(
      'Problems of rules that are off now',
      findings.turnedOff.map((found) => problemLine(found, plan, 'base')),
    ),
    fold(
      'Problems that are still there',
      findings.still.map((found) => problemLine(found, plan)),
    ),
    fold('Minor changes', minorOf('low')),
    fold('Names, texts and expectations', minorOf('none')),
  ];
}

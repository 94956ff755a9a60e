import { type ComparedPlan, type Comparison, type Side, summaryOf } from './comparison';
import { type Part, page, plain } from './markdown';
import {
  changeTable,
  exceptionLine,
  flagLines,
  isMajor,
  minorLine,
  objectLines,
  populationLines,
  problemLine,
  reasonLines,
  rolloutLines,
  wholePopulationLines,
} from './markdown-lines';
import type { DiffFinding, Risk } from './plan-diff';
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
    ? [{ lines: [marker, `## Enrollment plan: ${titleOf(only)}`] }, ...partsOf(only, '###', comparison)]
    : [
        { lines: [marker, '## Enrollment plans', '', `**${verdict(summaryOf(comparison))}.**`] },
        ...spoken.flatMap((plan) => [{ lines: [`### ${titleOf(plan)}`] }, ...partsOf(plan, '####', comparison)]),
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

function partsOf(plan: ComparedPlan, heading: string, labels: Pick<Comparison, Side>): Part[] {
  const { diff, status, unread, formerName } = plan;
  if (!diff)
    return unread.map(({ side, name, why }) => ({
      lines: [
        `**Nothing can be said about it, because the ${side} (${plain(labels[side])}) cannot be read.** ${plain(name)}: ${plain(why)}`,
      ],
    }));
  const news = { new: 'A new plan: ', removed: 'The plan is removed: ', changed: '', unread: '' }[status];
  const same = diff.saysTheSame ? `${noSemanticChange} ` : '';
  const moved = formerName ? ` The file was called ${plain(formerName)} before.` : '';
  const { findings, changes, exceptions } = diff;
  const populations = bySubject(changes, 'population');
  const objects = bySubject(changes, 'object', 'configuration');
  const tenant = [...bySubject(changes, 'tenant'), ...bySubject(changes, 'plan')];
  const major = { populations: populations.filter(hasMajor), objects: objects.filter(hasMajor) };
  const changed = major.populations.filter((group) => !isWhole(group));
  const shown = {
    populations: [
      ...changed.slice(0, most).flatMap((group) => populationLines(group, diff)),
      ...wholePopulationLines(major.populations.filter(isWhole).slice(0, most), diff),
    ],
    objects: objectLines(major.objects.slice(0, most)),
    tenant: changeTable(tenant.flatMap((group) => group.changes.filter(isMajor))),
    rollout: rolloutLines(diff),
    problems: findings.new.slice(0, most).map((found) => problemLine(found, plan)),
    exceptions: exceptions.map(exceptionLine),
  };
  const rest = {
    populations: [
      ...changed.slice(most).flatMap((group) => populationLines(group, diff)),
      ...wholePopulationLines(major.populations.filter(isWhole).slice(most), diff),
    ],
    objects: objectLines(major.objects.slice(most)),
    problems: findings.new.slice(most).map((found) => problemLine(found, plan)),
  };
  const minor = [...populations, ...objects, ...tenant].flatMap((group) =>
    group.changes.filter((change) => !isMajor(change)),
  );
  const minorOf = (risk: Risk): string[] => minor.filter((change) => change.risk === risk).map(minorLine);
  const past = (found: readonly DiffFinding[]): string[] => found.map((each) => problemLine(each, plan, 'base'));
  const present = (found: readonly DiffFinding[]): string[] => found.map((each) => problemLine(each, plan));
  const section = (title: string, lines: readonly string[]): Part => ({
    lines: lines.length > 0 ? [`${heading} ${title}`, '', ...lines] : [],
  });
  // Of a plan that is new or gone, everything else is new or gone as well.
  const orFold = status === 'changed' ? section : fold;
  return [
    { lines: [`**${news}${same}${verdictOf(diff)}.**${moved}`] },
    { lines: flagLines(diff) },
    section('What changes for devices and people', shown.populations),
    orFold('Profiles, policies and groups', shown.objects),
    orFold('Tenant', shown.tenant),
    section('New problems', shown.problems),
    orFold('Rollout', shown.rollout),
    section('Accepted problems', shown.exceptions),
    fold('Why these risks', reasonLines(changes)),
    fold('More populations', rest.populations),
    fold('More profiles, policies and groups', rest.objects),
    fold('More new problems', rest.problems),
    fold('Problems that are fixed', past(findings.fixed)),
    fold('Problems that are accepted now', present(findings.accepted)),
    fold('Problems of rules that are off now', past(findings.turnedOff)),
    fold('Problems that are still there', present(findings.still)),
    fold('Minor changes', minorOf('low')),
    fold('Names, texts and expectations', minorOf('none')),
  ];
}

const hasMajor = ({ changes }: SubjectChanges): boolean => changes.some(isMajor);

/** Whether a population is new or gone. */
const isWhole = ({ changes }: SubjectChanges): boolean =>
  changes.some(({ kind }) => kind === 'population-added' || kind === 'population-removed');

/** Lines that are folded, below what they are and how many there are. */
function fold(title: string, lines: readonly string[]): Part {
  const count = lines.filter((line) => /^(?:- |\| (?!Risk|---))/.test(line)).length;
  return { summary: `${title} (${count})`, lines };
}

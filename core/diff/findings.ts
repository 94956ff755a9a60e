import { noConfiguration, type RuleSeverity, severityOf } from '../control/configuration';
import type { Finding } from '../findings/finding';
import type { Analysis } from '../index';
import { allRules, ruleInfo } from '../rules/index';
import { type Context, placeIn } from './context';
import { pairBySigns, type Sign } from './pair-by-signs';
import type { Counts, DiffFinding, FindingsDiff, PlanChange } from './plan-diff';
import { worded } from './words';

/** A finding, whether it counts or is accepted, and what it is known by. */
interface Known extends DiffFinding {
  readonly isAccepted: boolean;
}

/**
 * What became of the findings. A finding stays the same when lines move, ids change, or a number in its message does; what else
 * stands in the plan does not make it a new one.
 *
 * @param saysTheSame whether the plans say the same: then nothing but the order of the text can tell findings apart
 */
export function findingsDiff(context: Context, saysTheSame: boolean): FindingsDiff {
  const base = allOf(context.baseAnalysis);
  const head = allOf(context.headAnalysis);
  const partners = pairBySigns(base, head, signsOf(context, saysTheSame));
  const paired = new Set(partners.values());
  const open = head.filter(({ isAccepted }) => !isAccepted);
  const wasOpen = (known: Known): boolean => partners.get(known)?.isAccepted === false;
  const gone = base.filter((known) => !known.isAccepted && !paired.has(known));
  const isOff = ({ finding }: Known): boolean => severityIn(context.headAnalysis, finding.rule) === 'off';
  return {
    new: open.filter((known) => !wasOpen(known)),
    still: open.filter(wasOpen),
    accepted: head.filter((known) => known.isAccepted && wasOpen(known)),
    fixed: gone.filter((known) => !isOff(known)),
    turnedOff: gone.filter(isOff),
  };
}

function allOf(analysis: Analysis | undefined): Known[] {
  if (!analysis) return [];
  const known = (finding: Finding, isAccepted: boolean): Known => ({
    finding,
    isAccepted,
    place: placeIn(analysis, finding.span),
  });
  return [
    ...analysis.findings.map((finding) => known(finding, false)),
    ...analysis.accepted.map(({ finding }) => known(finding, true)),
  ];
}

/** What findings are known by, the surest sign first. */
function signsOf(context: Context, saysTheSame: boolean): Sign<Known>[] {
  const inHeadWords = wordsOfHead(context);
  const sign =
    (partsOf: (known: Known) => readonly string[]): Sign<Known> =>
    (known, side) => {
      const parts = partsOf(known);
      return [known.finding.rule, ...(side === 'base' ? parts.map(inHeadWords) : parts)].join(' ');
    };
  return [
    sign(({ finding, place }) => [place.path, finding.message]),
    sign(({ place }) => [place.path]),
    sign(({ finding }) => [finding.message]),
    // Some messages list things in the order of the plan.
    (known, side) =>
      sign(({ finding }) => [finding.message])(known, side)
        ?.split(/\W+/)
        .sort()
        .join(' '),
    ...(saysTheSame ? [sign(() => [])] : []),
  ];
}

/** Puts the ids of the head in place of those that the base has for the same things. */
function wordsOfHead({ renames }: Context): (text: string) => string {
  const ids = new Map([...renames.values()].flatMap((renamed) => [...renamed]));
  if (ids.size === 0) return (text) => text;
  return (text) =>
    text.replaceAll(
      /[\w.-]*[\w-]/g,
      (word) =>
        ids.get(word) ??
        word
          .split('.')
          .map((part) => ids.get(part) ?? part)
          .join('.'),
    );
}

const severityIn = (analysis: Analysis | undefined, rule: string): RuleSeverity => {
  const { configuration = noConfiguration, path = '' } = analysis?.options ?? {};
  return severityOf(ruleInfo(rule), configuration, path);
};

/** Rules that the configuration treats otherwise than before: what they find counts more, less, or not at all. */
export function severityChanges(context: Context): PlanChange[] {
  const { baseAnalysis, headAnalysis } = context;
  if (!baseAnalysis || !headAnalysis) return [];
  return allRules.flatMap(({ id, summary }): PlanChange[] => {
    const [from, to] = [severityIn(baseAnalysis, id), severityIn(headAnalysis, id)];
    if (from === to) return [];
    const order: readonly RuleSeverity[] = ['off', 'info', 'warning', 'error'];
    const isLess = order.indexOf(to) < order.indexOf(from);
    return [
      {
        kind: 'rule-severity-changed',
        topic: 'configuration',
        subject: { collection: 'rules', id, name: id, noun: 'rule' },
        ...worded('Severity', from, to),
        details: [summary],
        risk: isLess ? 'medium' : 'low',
        because: isLess
          ? 'What the rule finds counts less than before, in every plan that the configuration is for.'
          : 'What the rule finds counts more than before.',
        flags: [],
        reach: context.reach([]),
      },
    ];
  });
}

/** How many findings of each severity an analysis has. */
export function countsOf(analysis: Analysis | undefined): Counts {
  const count = (severity: string): number =>
    analysis?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

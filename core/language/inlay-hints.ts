import { t } from '@vscode/l10n';
import type { Analysis } from '../index';
import type { OperatingSystem, Plan } from '../model/plan.generated';
import { nameTemplateOf } from '../rules/device-name/name-templates';
import { contains, type ScalarNode, type Span } from '../syntax/tree';
import { paragraphs } from '../text/markdown';
import { expandTemplate, hasMacro, type NameTemplateKey } from './device-names';
import { describeTemplate } from './hover/names';
import { describeSystem } from './hover/operating-system';
import { derivedOutcome } from './outcomes';
import { servicedSystem } from './servicing';

/** What follows from a value, shown behind it. */
export interface InlayHint {
  /** In UTF-16 units. */
  readonly offset: number;
  readonly label: string;
  /** Where it comes from, as `core/text/markdown.ts` writes it. */
  readonly tooltip: string;
}

/** The hints in a span, in the order of the text: what names, versions and ways to enroll come to. */
export function inlayHints({ plan, tree, options }: Analysis, span: Span): readonly InlayHint[] {
  const hints = [
    ...nameHints(plan, span),
    ...[...plan.populations].flatMap((population) => {
      if (!touches(population.node, span)) return [];
      // What an alias reads is shown where it stands.
      const systems = (population.os ?? []).filter(({ node }) => contains(population.node, node));
      const outcome = derivedOutcome(population, plan);
      const isShared = outcome && tree.shared.some((shared) => contains(shared, outcome.at));
      return [
        ...systems.flatMap((system) => servicingHint(system, options.asOf)),
        // Several populations can read it, and come to different ends.
        ...(outcome && !isShared ? hint(outcome.at, outcome.label, paragraphs(...outcome.statements)) : []),
      ];
    }),
  ];
  return hints.filter(({ offset }) => span.start <= offset && offset <= span.end).sort((a, b) => a.offset - b.offset);
}

function nameHints({ autopilotProfiles, provisioningPackages }: Plan, span: Span): InlayHint[] {
  return [
    ...[...autopilotProfiles].flatMap((profile) =>
      touches(profile.node, span) ? nameHint(nameTemplateOf(profile)?.at, 'autopilotProfile.deviceNameTemplate') : [],
    ),
    ...[...provisioningPackages].flatMap(({ node, computerName }) =>
      touches(node, span) ? nameHint(computerName, 'provisioningPackage.computerName') : [],
    ),
  ];
}

function nameHint(
  at: { readonly value: string; readonly node: ScalarNode } | undefined,
  key: NameTemplateKey,
): InlayHint[] {
  const expanded = at && expandTemplate(at.value, key);
  // Without a macro, the name stands there, and whoever writes it can count.
  if (!expanded || !hasMacro(expanded)) return [];
  const { example, length, maximum } = expanded;
  return hint(at.node, t('{0} · {1} of {2}', example, length, maximum), describeTemplate(at.value, key));
}

/** Until when a Windows gets updates: with Extended Security Updates where they are bought, and by edition where none is said. */
function servicingHint(system: OperatingSystem, asOf: string): InlayHint[] {
  const found = servicedSystem(system);
  if (!found || !system.version) return [];
  const dates = found.extended ? [found.extended.date] : found.servicing.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return [];
  const label =
    last < asOf ? t('ended {0}', last) : first === last ? t('until {0}', last) : t('until {0} to {1}', first, last);
  return hint(system.version.node, label, describeSystem(system, asOf));
}

function hint({ end: offset }: ScalarNode, label: string, tooltip: string): InlayHint[] {
  return label === '' ? [] : [{ offset, label, tooltip }];
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

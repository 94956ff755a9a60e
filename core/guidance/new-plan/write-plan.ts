import { t } from '@vscode/l10n';
import type { Format } from '../../syntax/tree';
import type { Way } from '../ways';
import { block, type DraftEntry, draftToJson, draftToYaml, type Entries, entry, openEntry } from './draft';
import { noteOn } from './in-words';
import { type NewPlan, newPlan, openKey } from './new-plan';
import { type Parts, partsOf } from './parts';
import { factEntry, populationOf } from './population';
import type { Answers } from './question';
import type { Remaining } from './remaining';
import { tenantOf, userGroupsOf } from './tenant';

export interface WriteOptions {
  readonly format: Format;
  /** The day on which the plan is written, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * The text of a plan that says what was answered, how the devices are enrolled, and what that takes. In YAML, what nobody has
 * said yet stands there as a comment; in JSON it is left out. The enrollment says why the other ways were not chosen.
 *
 * @param remaining what the answers leave of the ways, as `remainingWays` says
 */
export function writePlan(answers: Answers, way: Way, remaining: Remaining, { format, asOf }: WriteOptions): string {
  const plan = newPlan(answers, way);
  const parts = partsOf(plan);
  const note = noteOn(remaining, way, plan.id);
  const draft = [
    entry('schemaVersion', 1),
    block(
      'plan',
      entry('title', t('Windows enrollment')),
      openKey('planInformation', 'owner'),
      entry('reviewed', asOf),
    ),
    tenantOf(plan, parts.tenant),
    groupsOf(plan, parts),
    block('populations', populationOf(plan, enrollmentOf(plan, parts, note), parts.population ?? [])),
    ...(parts.objects ?? []),
    parts.message ? messageTo(plan) : undefined,
  ].filter((section) => section !== undefined);
  return format === 'json' ? draftToJson(draft) : draftToYaml(draft, heading());
}

const heading = (): readonly string[] => [
  t('Written from answers to the questions of Microsoft’s enrollment guide.'),
  t('What is commented out is still open: it counts as unknown, and nothing is reported about it.'),
];

function enrollmentOf(plan: NewPlan, parts: Parts, note: string): Entries {
  const { method, by, choice } = plan.way;
  const step = (key: string): DraftEntry | undefined => factEntry(plan, key, `enrollment.${key}`, key);
  return [
    entry('method', method),
    entry(by, choice),
    ...(parts.enrollment ?? []),
    parts.byItself && plan.facts['enrollment.performedBy'] === undefined ? undefined : step('performedBy'),
    step('unenrollFirst'),
    step('upgradeFirst'),
    note ? entry('note', note) : undefined,
  ];
}

function groupsOf(plan: NewPlan, parts: Parts): DraftEntry | undefined {
  const users = userGroupsOf(plan, parts.tenant).map((id) => entry(id, { kind: 'user' }));
  const devices = block(
    plan.deviceGroup,
    entry('kind', 'device'),
    entry('membership', 'dynamic'),
    entry('rule', `(device.devicePhysicalIds -any (_ -eq "[OrderID]:${plan.groupTag}"))`),
  );
  return block('groups', ...users, plan.hasDeviceGroup ? devices : undefined);
}

/** Users who connect their devices themselves have to know what to choose. */
function messageTo({ id, userGroup }: NewPlan): DraftEntry | undefined {
  if (!userGroup) return undefined;
  const message = block(
    id,
    entry('populations', [id]),
    entry('audience', 'users'),
    openEntry('channel', 'email'),
    entry('subject', t('What to choose when you connect your device')),
  );
  return block('communications', message);
}

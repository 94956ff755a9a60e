import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { Group, Plan } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { type Deployment, deploymentsOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';
import { groupTagOf, matchesRegistration, type PhysicalIdRule, readPhysicalIdRule } from './physical-id-rule';

const { says, source } = fact('deviceGroup.groupTag');

export default rule({
  id: 'group-tag-differs-from-rule',
  summary: 'The group tag of devices is another one than the rule of their group asks for.',
  why: 'The devices do not become members of the group, so they do not get the deployment profile or the policies that are assigned to it.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report, { unknown }) {
    const asking = groupsAskingForTag(plan);
    if (asking.size === 0) return;
    for (const deployment of deploymentsOf(plan)) {
      const { name, population, at } = deployment;
      const found = groupsByTag(deployment, asking);
      const tag = population.autopilotRegistration?.groupTag;
      if (found.length === 0) continue;
      if (!tag) {
        unknown(population.autopilotRegistration?.registered ?? at, 'autopilotRegistration.groupTag');
        continue;
      }
      const missed = found.find(({ matches }) => !matches);
      if (!missed) continue;
      const { group, asked, reference } = missed;
      report(
        tag,
        `The devices of "${name}" have the group tag "${tag.value}", and "${group.id?.value}" takes devices with "${asked}". ${says} Use the same tag in both places.`,
        {
          related: [
            ...(group.rule ? [{ span: group.rule.node, message: `The rule asks for "${asked}".` }] : []),
            { span: reference.node, message: 'Where the devices are expected in the group.' },
          ],
          fixes: [
            unsafeFix(`Change the tag to "${asked}", if the devices are not registered yet`, set(tag.node, asked)),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a letter too many in the group tag',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))' }
populations:
  lobby:
    autopilotRegistration: { registered: true, groupTag: «KIOSKS» }
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, profile: kiosks }
autopilotProfiles:
  kiosks: { assignments: { include: [kiosk-devices] } }
`,
      message: `The devices of "lobby" have the group tag "KIOSKS", and "kiosk-devices" takes devices with "KIOSK". ${says} Use the same tag in both places.`,
      fixed: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))' }
populations:
  lobby:
    autopilotRegistration: { registered: true, groupTag: KIOSK }
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, profile: kiosks }
autopilotProfiles:
  kiosks: { assignments: { include: [kiosk-devices] } }
`,
    },
    {
      title: 'a profile for devices with another group tag',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: '(device.devicePhysicalIds -any _ -eq "[OrderID]:KIOSK")' }
populations:
  lobby:
    autopilotRegistration: { registered: true, groupTag: «LOBBY» }
    enrollment: { method: windowsAutopilot, profile: kiosks }
autopilotProfiles:
  kiosks: { assignments: { include: [kiosk-devices] } }
`,
      message: `The devices of "lobby" have the group tag "LOBBY", and "kiosk-devices" takes devices with "KIOSK". ${says} Use the same tag in both places.`,
      fixed: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: '(device.devicePhysicalIds -any _ -eq "[OrderID]:KIOSK")' }
populations:
  lobby:
    autopilotRegistration: { registered: true, groupTag: KIOSK }
    enrollment: { method: windowsAutopilot, profile: kiosks }
autopilotProfiles:
  kiosks: { assignments: { include: [kiosk-devices] } }
`,
    },
    {
      title: 'a group tag in other capitals',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))' }
populations:
  lobby:
    autopilotRegistration: { registered: true, groupTag: Kiosk }
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
  ],
});

/** A group whose rule takes devices by one group tag. */
interface AskingForTag {
  readonly group: Group;
  readonly rule: PhysicalIdRule;
  readonly asked: string;
}

function groupsAskingForTag({ groups }: Plan): ReadonlyMap<string, AskingForTag> {
  const found = new Map<string, AskingForTag>();
  for (const group of groups) {
    const rule = group.rule && readPhysicalIdRule(group.rule.value);
    const asked = group.rule && groupTagOf(group.rule.value);
    if (rule && asked !== undefined) found.set(String(group.id?.value), { group, rule, asked });
  }
  return found;
}

interface GroupByTag extends AskingForTag {
  readonly matches: boolean;
  /** Where the plan expects the devices in the group. */
  readonly reference: Scalar<string>;
}

/**
 * The groups that take devices by one group tag and should take these: those that the population lists, or else those of
 * its profile, where no other group of the profile can take them.
 */
function groupsByTag(
  { population, profile }: Deployment,
  asking: ReadonlyMap<string, AskingForTag>,
): readonly GroupByTag[] {
  const listed = population.groups?.devices;
  const references = listed ?? profile?.assignments?.include ?? [];
  const found = references.flatMap((reference) => {
    const one = asking.get(reference.value);
    if (!one) return [];
    const matches = matchesRegistration(one.rule, population.autopilotRegistration) !== false;
    return [{ ...one, matches, reference }];
  });
  if (listed) return found;
  return found.length === references.length && found.every(({ matches }) => !matches) ? found : [];
}

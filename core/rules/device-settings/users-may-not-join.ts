import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { enrollingIdentity } from '../enrolling-identity';
import { joinsEntra } from '../joins-entra';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { staysJoined } from './stays-joined';

const { source } = fact('usersMayJoin.applies');

export default rule({
  id: 'users-may-not-join',
  summary: 'No user may join devices to Microsoft Entra ID, and devices are to be joined.',
  why: 'The sign-in on the device succeeds, and the join is refused. The device is neither joined nor enrolled.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const settings = plan.tenant?.deviceSettings;
    const allowed = settings?.usersMayJoin;
    if (!settings || !allowed) return;
    const isNobody =
      allowed.value === 'none' || (allowed.value === 'selected' && settings.usersMayJoinGroups?.length === 0);
    if (!isNobody) return;
    const affected = [...plan.populations].filter((population) => asksForJoin(population, plan));
    if (affected.length === 0) return;
    report(
      allowed,
      `Nobody may join devices to Microsoft Entra ID, but the devices of ${quoted(affected)} are to be joined. Allow those who enroll them to join devices.`,
      {
        related: affected.map(({ id, enrollment }) => ({
          span: enrollment!.method!.node,
          message: `The enrollment of "${id?.value}" joins devices.`,
        })),
        fixes: fixes(plan, affected),
      },
    );
  },

  examples: [
    {
      title: 'nobody who may join devices, and Windows Autopilot',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: «none» }
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message:
        'Nobody may join devices to Microsoft Entra ID, but the devices of "sales" are to be joined. Allow those who enroll them to join devices.',
      fixed: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: all }
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'selected users without a group',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: «selected», usersMayJoinGroups: [] }
groups:
  staff: { kind: user }
populations:
  office:
    groups: { users: [staff] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
`,
      message:
        'Nobody may join devices to Microsoft Entra ID, but the devices of "office" are to be joined. Allow those who enroll them to join devices.',
      fixed: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: selected, usersMayJoinGroups: [staff] }
groups:
  staff: { kind: user }
populations:
  office:
    groups: { users: [staff] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
`,
    },
    {
      title: 'nobody who may join devices, and devices that deploy themselves',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: none }
populations:
  kiosks:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
    {
      title: 'nobody who may join devices, and joined devices that are reset',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: none }
populations:
  loan-laptops:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: reset }
`,
    },
    {
      title: 'nobody who may join devices, and hybrid joined devices',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: none }
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});

/** A provisioning package joins devices as its own user; where the plan says that this one may not, that is reported there. */
function asksForJoin(population: Population, plan: Plan): boolean {
  const { enrollment } = population;
  if (!enrollment?.method || !joinsEntra(population, plan) || staysJoined(population)) return false;
  if (enrollment?.scenario?.value === 'selfDeploying') return false;
  if (enrollment?.method?.value === 'windowsAutopilot' && enrollingIdentity(population, plan) === 'nobody')
    return enrollment.scenario?.value === 'preProvisioned';
  const used = enrollment?.package && plan.provisioningPackages.get(enrollment.package.value);
  return used?.packageAccount?.mayJoinDevices?.value !== false && enrollment?.method?.value !== 'coManagement';
}

function fixes({ tenant }: Plan, affected: readonly Population[]): Fix[] {
  const settings = tenant?.deviceSettings;
  if (!settings) return [];
  const all = unsafeFix(
    'Change to all, if every user may join devices',
    update(settings.node, { usersMayJoin: 'all', usersMayJoinGroups: undefined }),
  );
  const lists = affected.map(({ groups }) => groups?.users ?? []);
  if (lists.some((users) => users.length === 0)) return [all];
  const names = [...new Set(lists.flat().map(({ value }) => value))];
  return [
    unsafeFix(
      `Let the users of ${names.join(', ')} join devices, if they enroll them`,
      update(settings.node, { usersMayJoin: 'selected', usersMayJoinGroups: names }),
    ),
    all,
  ];
}

import { errorCodes } from '../../guide/index';
import type { Group, Plan, Population } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { addTo } from '../add-to';
import { enrollingIdentity } from '../enrolling-identity';
import { onlyRegisters } from '../method/only-registers';
import { quoted } from '../quoted';
import { rule } from '../rule';

const errorCode = '0x80180018';
const { source } = errorCodes[errorCode];

const messageFor = (group: string, populations: string): string =>
  `The users of "${group}" have no Intune license, and are to enroll the devices of ${populations}. Without a license no device enrolls. Assign a license to each of them, for instance to the group.`;

export default rule({
  id: 'users-without-intune-license',
  summary: 'Devices are to be enrolled by users who have no Intune license.',
  why: 'Every enrollment ends with an error on the device, after the user has signed in.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode,

  check(plan, report) {
    // Where nobody has a license, that is the mistake.
    if (plan.tenant?.licenses?.intune?.value === false) return;
    if (!isAnyUnlicensed(plan)) return;
    const affected = new Map<Group, Population[]>();
    for (const population of plan.populations) {
      const group = unlicensedGroup(population, plan);
      if (group) addTo(affected, group, population);
    }
    for (const [{ id, intuneLicensed: licensed }, populations] of affected) {
      report(licensed!, messageFor(String(id?.value), quoted(populations)), {
        related: populations.map((population) => ({
          span: population.enrollment!.method!.node,
          message: `The users of "${population.id?.value}" enroll their devices.`,
        })),
        fixes: [unsafeFix('Change to true, if the licenses are assigned before', set(licensed!.node, true))],
      });
    }
  },

  examples: [
    {
      title: 'users without a license',
      plan: `schemaVersion: 1
tenant:
  licenses: { intune: true }
groups:
  interns: { kind: user, intuneLicensed: «false» }
populations:
  intern-laptops:
    groups: { users: [interns] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
`,
      message: messageFor('interns', '"intern-laptops"'),
      fixed: `schemaVersion: 1
tenant:
  licenses: { intune: true }
groups:
  interns: { kind: user, intuneLicensed: true }
populations:
  intern-laptops:
    groups: { users: [interns] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
`,
    },
    {
      title: 'users who have a license through another group',
      plan: `schemaVersion: 1
groups:
  interns: { kind: user, intuneLicensed: false }
  staff: { kind: user, intuneLicensed: true }
populations:
  intern-laptops:
    groups: { users: [interns, staff] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
`,
    },
    {
      title: 'an administrator who enrolls the devices',
      plan: `schemaVersion: 1
groups:
  interns: { kind: user, intuneLicensed: false }
populations:
  intern-laptops:
    groups: { users: [interns] }
    enrollment: { method: automaticEnrollment, option: settings, performedBy: admin }
`,
    },
  ],
});

function isAnyUnlicensed({ groups }: Plan): boolean {
  for (const { intuneLicensed } of groups) if (intuneLicensed?.value === false) return true;
  return false;
}

/** The first group of the users who enroll devices, where the plan says of each of their groups that it has no license. */
function unlicensedGroup(population: Population, plan: Plan): Group | undefined {
  if (enrollingIdentity(population, plan) !== 'user' || onlyRegisters(population)) return undefined;
  const groups = population.groups?.users?.map(({ value }) => plan.groups.get(value)) ?? [];
  return groups.every((group) => group?.intuneLicensed?.value === false) ? groups[0] : undefined;
}

import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { demOf } from '../enrolling-identity';
import { joinsEntra } from '../joins-entra';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { kindOf } from './restrictions';

const { says, source } = fact('deviceLimit.notCounted');

export default rule({
  id: 'device-limit-not-counted',
  summary: 'A device limit restriction is assigned to users whose Windows devices it does not count.',
  why: 'The users can enroll more Windows devices than the restriction says, and nobody notices.',
  severity: 'info',
  basis: 'docs',
  source,

  check(plan, report) {
    const restrictions = [...plan.enrollmentRestrictions].filter(
      (each) => kindOf(each) === 'deviceLimit' && each.deviceLimit && each.default?.value !== true,
    );
    if (restrictions.length === 0) return;
    const byGroup = populationsByUserGroup(plan);
    for (const { id, deviceLimit, assignments } of restrictions) {
      const include = assignments?.include ?? [];
      if (include.some(({ value }) => value === 'allUsers')) continue;
      const populations = [...new Set(include.flatMap(({ value }) => byGroup.get(value) ?? []))];
      if (populations.length === 0 || !populations.every((population) => isNotCounted(population, plan))) continue;
      report(
        deviceLimit!,
        `The restriction "${id?.value}" does not limit the devices of ${quoted(populations)}. ${says} Use the maximum number of devices in Microsoft Entra ID.`,
        {
          related: populations.map((population) => ({
            span: population.enrollment!.method!.node,
            message: `How the devices of "${population.id?.value}" enroll.`,
          })),
        },
      );
    }
  },

  examples: [
    {
      title: 'a device limit for users of Windows Autopilot',
      plan: `schemaVersion: 1
groups:
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
enrollmentRestrictions:
  two-devices: { kind: deviceLimit, priority: 1, deviceLimit: «2», assignments: { include: [sales-users] } }
`,
      message: `The restriction "two-devices" does not limit the devices of "sales". ${says} Use the maximum number of devices in Microsoft Entra ID.`,
    },
    {
      title: 'a device limit for users who register their own devices',
      plan: `schemaVersion: 1
groups:
  contractors: { kind: user }
populations:
  byod:
    ownership: personal
    groups: { users: [contractors] }
    enrollment: { method: userEnrollment, connect: emailAddress }
enrollmentRestrictions:
  two-devices: { kind: deviceLimit, priority: 1, deviceLimit: 2, assignments: { include: [contractors] } }
`,
    },
  ],
});

function populationsByUserGroup({ populations }: Plan): ReadonlyMap<string, readonly Population[]> {
  const byGroup = new Map<string, Population[]>();
  for (const population of populations) {
    for (const { value } of population.groups?.users ?? []) {
      const others = byGroup.get(value);
      if (others) others.push(population);
      else byGroup.set(value, [population]);
    }
  }
  return byGroup;
}

function isNotCounted(population: Population, plan: Plan): boolean {
  const { enrollment } = population;
  if (demOf(population) !== undefined) return true;
  switch (enrollment?.method?.value) {
    case 'windowsAutopilot':
    case 'coManagement':
      return true;
    case 'automaticEnrollment':
      return enrollment.option?.value === 'groupPolicy' || joinsEntra(population, plan) === true;
    case 'userEnrollment':
      return joinsEntra(population, plan) === true;
    default:
      return false;
  }
}

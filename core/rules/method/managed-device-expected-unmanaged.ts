import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { changeConnect } from '../change-connect';
import { rule } from '../rule';
import { decides, isManagedAfter, outcomeOf } from './outcome';
import { unreachableTarget } from './unreachable-target';

const { source } = fact('connect.joinDevice');
const { says: joined } = fact('outcome.joinDevice');
const { says: autopilot } = fact('outcome.windowsAutopilot');

export default rule({
  id: 'managed-device-expected-unmanaged',
  summary: 'Intune is not to manage devices, and their way to enroll puts them under its management.',
  why: 'Policies apply to the whole device, and the organization can wipe it. Users who were told something else have been misinformed.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const population of plan.populations) {
      const management = population.enrollment?.management;
      if (management?.value !== 'account' && management?.value !== 'none') continue;
      const outcome = outcomeOf(population);
      if (!outcome || !isManagedAfter(outcome, population, plan) || unreachableTarget(population)) continue;
      const wanted =
        management.value === 'account' ? 'only the organization account on the devices' : 'nothing on the devices';
      report(
        management,
        `Intune is to manage ${wanted} of "${population.id?.value}". ${outcome.says} Change what is to be managed, or the way to enroll.`,
        {
          related: [decides(outcome)],
          fixes: fixes(population),
        },
      );
    }
  },

  examples: [
    {
      title: 'joined devices of which only the account is to be managed',
      plan: `schemaVersion: 1
populations:
  consultants:
    enrollment: { method: userEnrollment, connect: joinDevice, management: «account» }
`,
      message: `Intune is to manage only the organization account on the devices of "consultants". ${joined} Change what is to be managed, or the way to enroll.`,
      fixed: `schemaVersion: 1
populations:
  consultants:
    enrollment: { method: userEnrollment, connect: emailAddress, management: account }
`,
    },
    {
      title: 'Windows Autopilot and devices that are only to be known',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven, management: «none» }
`,
      message: `Intune is to manage nothing on the devices of "sales". ${autopilot} Change what is to be managed, or the way to enroll.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven, management: device }
`,
    },
    {
      title: 'joined devices and an MDM user scope of None',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: none }
populations:
  consultants:
    enrollment: { method: userEnrollment, connect: joinDevice, management: none }
`,
    },
    {
      title: 'joined devices of users who are not in the MDM user scope',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [pilot] }
groups:
  pilot: { kind: user }
  contractors: { kind: user }
populations:
  contractors:
    groups: { users: [contractors] }
    enrollment: { method: userEnrollment, connect: joinDevice, management: none }
`,
    },
  ],
});

function fixes(population: Population): Fix[] {
  const { enrollment } = population;
  if (!enrollment?.management) return [];
  const manage = unsafeFix(
    'Change to "device", if Intune may manage the devices',
    set(enrollment.management.node, 'device'),
  );
  if (enrollment.method?.value !== 'userEnrollment') return [manage];
  return [...changeConnect(population, 'emailAddress', 'registering the devices is enough'), manage];
}

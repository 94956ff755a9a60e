import { fact } from '../../guide/index';
import type { Plan } from '../../model/plan.generated';
import { membershipOf } from '../group/membership';
import { hybridDeploymentsOf } from '../hybrid-join/hybrid-deployments';
import { rule } from '../rule';

const { says, source } = fact('domainJoinProfile.required');
const remedy = 'Assign one to a group of the devices, or to all devices.';

export default rule({
  id: 'hybrid-join-without-domain-join-profile',
  summary: 'Windows Autopilot is to hybrid join devices, and no domain join profile is assigned to them.',
  why: 'The device does not know which domain to join. It waits for an answer from Active Directory, and the deployment ends with a time-out.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80070774',

  check(plan, report, context) {
    const unnamed = hybridDeploymentsOf(plan).filter(({ enrollment }) => !enrollment.domainJoinProfile);
    if (unnamed.length === 0) return;
    const included = groupsWithProfile(plan);
    const { reaches } = membershipOf(plan);
    for (const { name, population, joinAt } of unnamed) {
      if (!included) context.unknown(joinAt, 'enrollment.domainJoinProfile');
      if (!included || reaches({ include: included }, population) !== false) continue;
      report(joinAt, `No domain join profile reaches the devices of "${name}". ${says} ${remedy}`);
    }
  },

  examples: [
    {
      title: 'hybrid join, and a domain join profile for other devices',
      plan: `schemaVersion: 1
groups:
  plant-devices: { kind: device }
  branch-devices: { kind: device }
populations:
  plants:
    join: { target: «entraHybridJoined» }
    groups: { devices: [plant-devices] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
domainJoinProfiles:
  branches: { assignments: { include: [branch-devices] } }
`,
      message: `No domain join profile reaches the devices of "plants". ${says} ${remedy}`,
    },
    {
      title: 'hybrid join, and no domain join profile at all',
      plan: `schemaVersion: 1
populations:
  plants:
    join: { target: «entraHybridJoined» }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
domainJoinProfiles: {}
`,
      message: `No domain join profile reaches the devices of "plants". ${says} ${remedy}`,
    },
    {
      title: 'hybrid join, and a domain join profile for the devices',
      plan: `schemaVersion: 1
groups:
  plant-devices: { kind: device }
populations:
  plants:
    join: { target: entraHybridJoined }
    groups: { devices: [plant-devices] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
domainJoinProfiles:
  plants: { assignments: { include: [plant-devices] } }
`,
    },
  ],
});

/** The groups that any domain join profile is assigned to; undefined where the plan does not say that of all profiles. */
function groupsWithProfile({ domainJoinProfiles }: Plan) {
  if (!domainJoinProfiles.node) return undefined;
  const lists = [...domainJoinProfiles].map(({ assignments }) => assignments?.include);
  if (lists.some((list) => list === undefined)) return undefined;
  const byName = new Map(lists.flatMap((list) => list ?? []).map((group) => [group.value, group]));
  return [...byName.values()];
}

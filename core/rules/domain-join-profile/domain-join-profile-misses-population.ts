import { fact } from '../../guide/index';
import { membershipOf } from '../group/membership';
import { hybridDeploymentsOf } from '../hybrid-join/hybrid-deployments';
import { rule } from '../rule';

const { says, source } = fact('domainJoinProfile.required');
const remedy = 'Assign the profile to a group of these devices.';

export default rule({
  id: 'domain-join-profile-misses-population',
  summary: 'A population names a domain join profile that is not assigned to its devices.',
  why: 'The devices do not get the profile, so they do not know which domain to join, and the deployment ends with a time-out.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80070774',
  scope: 'population',

  check(plan, report) {
    if (plan.domainJoinProfiles.size === 0) return;
    const { reaches } = membershipOf(plan);
    for (const { name, population, enrollment } of hybridDeploymentsOf(plan)) {
      const at = enrollment.domainJoinProfile;
      const profile = at && plan.domainJoinProfiles.get(at.value);
      if (!profile || reaches(profile.assignments, population) !== false) continue;
      const named = [...(profile.assignments?.include ?? []), ...(profile.assignments?.exclude ?? [])];
      report(
        at,
        `The domain join profile "${at.value}" is not assigned to the devices of "${name}". ${says} ${remedy}`,
        {
          related: named.map(({ node, value }) => ({ span: node, message: `The profile names "${value}".` })),
        },
      );
    }
  },

  examples: [
    {
      title: 'a domain join profile for other devices',
      plan: `schemaVersion: 1
groups:
  plant-devices: { kind: device }
  branch-devices: { kind: device }
populations:
  plants:
    join: { target: entraHybridJoined }
    groups: { devices: [plant-devices] }
    enrollment: { method: windowsAutopilot, scenario: userDriven, domainJoinProfile: «domain-join» }
domainJoinProfiles:
  domain-join: { assignments: { include: [branch-devices] } }
`,
      message: `The domain join profile "domain-join" is not assigned to the devices of "plants". ${says} ${remedy}`,
    },
    {
      title: 'a domain join profile for all devices',
      plan: `schemaVersion: 1
groups:
  plant-devices: { kind: device }
populations:
  plants:
    join: { target: entraHybridJoined }
    groups: { devices: [plant-devices] }
    enrollment: { method: windowsAutopilot, scenario: userDriven, domainJoinProfile: domain-join }
domainJoinProfiles:
  domain-join: { assignments: { include: [allDevices] } }
`,
    },
  ],
});

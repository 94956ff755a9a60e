import { fact } from '../../guide/index';
import { hybridDeploymentsOf } from '../hybrid-join/hybrid-deployments';
import { rule } from '../rule';

const { value: everyDevice, says, source } = fact('domainJoinProfile.existingDevices');

export default rule({
  id: 'domain-join-profile-for-existing-devices',
  summary:
    'Windows Autopilot for existing devices is to hybrid join, and the domain join profile is not assigned to all devices.',
  why: 'A device that is not registered becomes a member of its group too late to get the profile, and the deployment ends with a time-out.',
  severity: 'info',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, population, enrollment, scenario } of hybridDeploymentsOf(plan)) {
      const at = enrollment.domainJoinProfile;
      const include = at && plan.domainJoinProfiles.get(at.value)?.assignments?.include;
      if (scenario !== 'existingDevices' || population.autopilotRegistration?.registered?.value === true) continue;
      if (!include || include.length === 0 || include.some(({ value }) => value === everyDevice)) continue;
      report(at, `The devices of "${name}" get "${at.value}" by their groups. ${says}`, {
        related: include.map(({ node, value }) => ({ span: node, message: `The profile is assigned to "${value}".` })),
      });
    }
  },

  examples: [
    {
      title: 'existing devices, and a domain join profile for a group',
      plan: `schemaVersion: 1
groups:
  plant-devices: { kind: device }
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: existingDevices, domainJoinProfile: «domain-join» }
domainJoinProfiles:
  domain-join: { assignments: { include: [plant-devices] } }
`,
      message: `The devices of "plants" get "domain-join" by their groups. ${says}`,
    },
    {
      title: 'existing devices, and a domain join profile for all devices',
      plan: `schemaVersion: 1
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: existingDevices, domainJoinProfile: domain-join }
domainJoinProfiles:
  domain-join: { assignments: { include: [allDevices] } }
`,
    },
  ],
});

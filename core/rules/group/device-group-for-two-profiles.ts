import { fact } from '../../guide/index';
import type { AutopilotProfile } from '../../model/plan.generated';
import { type Deployment, deploymentsOf } from '../autopilot-mode/deployments';
import { isForSameType } from '../autopilot-profile/by-age';
import { rule } from '../rule';
import { membershipOf } from './membership';

const { says, source } = fact('deviceGroup.alike');

export default rule({
  id: 'device-group-for-two-profiles',
  summary:
    'Two populations that are to be set up with different deployment profiles have the same device group, and no other.',
  why: 'All the devices are in the same group, so all of them get the same profile. For one of the populations it is the wrong one.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const first = new Map<string, Deployment>();
    const membership = membershipOf(plan);
    for (const deployment of deploymentsOf(plan)) {
      const { population, profile, scenario } = deployment;
      const [at] = population.groups?.devices ?? [];
      // Existing devices have the profile in a file, and a reset keeps what is there.
      if (!profile || !at || scenario === 'existingDevices' || scenario === 'reset') continue;
      // A group that they come into by their group tag tells devices apart as well.
      if (membership.groupsOf(population).size > 1) continue;
      const before = first.get(at.value);
      if (!before) first.set(at.value, deployment);
      else if (isOtherProfile(before, profile) && !(isAssigned(before) && isAssigned(deployment))) {
        const [there] = before.population.groups?.devices ?? [];
        report(
          at,
          `The devices of "${before.name}" and "${deployment.name}" are only in "${at.value}", and are to get "${before.profile?.id?.value}" and "${profile.id?.value}". ${says} Give each population a group of its own.`,
          { related: there ? [{ span: there.node, message: `The group of "${before.name}".` }] : [] },
        );
      }
    }
  },

  examples: [
    {
      title: 'one group of devices for two profiles',
      plan: `schemaVersion: 1
groups:
  office-devices: { kind: device }
populations:
  sales:
    groups: { devices: [office-devices] }
    enrollment: { method: windowsAutopilot, profile: sales }
  lobby:
    groups: { devices: [«office-devices»] }
    enrollment: { method: windowsAutopilot, profile: kiosks }
autopilotProfiles:
  sales: { deploymentMode: userDriven }
  kiosks: { deploymentMode: selfDeploying }
`,
      message: `The devices of "sales" and "lobby" are only in "office-devices", and are to get "sales" and "kiosks". ${says} Give each population a group of its own.`,
    },
    {
      title: 'one group of devices for one profile',
      plan: `schemaVersion: 1
groups:
  office-devices: { kind: device }
populations:
  sales:
    groups: { devices: [office-devices] }
    enrollment: { method: windowsAutopilot, profile: standard }
  marketing:
    groups: { devices: [office-devices] }
    enrollment: { method: windowsAutopilot, profile: standard }
autopilotProfiles:
  standard: { deploymentMode: userDriven }
`,
    },
    {
      title: 'one group of devices for two profiles, of which existing devices have one in a file',
      plan: `schemaVersion: 1
groups:
  office-devices: { kind: device }
populations:
  sales:
    groups: { devices: [office-devices] }
    enrollment: { method: windowsAutopilot, profile: sales }
  old-laptops:
    groups: { devices: [office-devices] }
    enrollment: { method: windowsAutopilot, scenario: existingDevices, profile: offline }
autopilotProfiles:
  sales: { deploymentMode: userDriven }
  offline: { deploymentMode: userDriven }
`,
    },
  ],
});

const isOtherProfile = ({ profile: before }: Deployment, profile: AutopilotProfile): boolean =>
  before !== undefined && before !== profile && isForSameType(before, profile);

/** Where both profiles say whom they are assigned to, other rules know which of the populations is missed. */
const isAssigned = ({ profile }: Deployment): boolean => profile?.assignments?.include !== undefined;

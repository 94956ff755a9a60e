import { fact } from '../../guide/index';
import { type Deployment, deploymentsOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';

const { says, source } = fact('deviceGroup.alike');
const { says: oldest } = fact('autopilotProfile.oldestWins');

export default rule({
  id: 'device-group-for-two-profiles',
  summary:
    'Two populations that are to be set up with different deployment profiles have the same device group, and no other.',
  why: 'Nothing tells the devices of the two apart. All of them get the same profile, so half of them get the wrong one.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const first = new Map<string, Deployment>();
    for (const deployment of deploymentsOf(plan)) {
      const [at, ...others] = deployment.population.groups?.devices ?? [];
      if (!deployment.profile || !at || others.length > 0) continue;
      const before = first.get(at.value);
      if (!before) first.set(at.value, deployment);
      else if (before.profile !== deployment.profile && !(isAssigned(before) && isAssigned(deployment))) {
        const [there] = before.population.groups?.devices ?? [];
        report(
          at,
          `The devices of "${before.name}" and "${deployment.name}" are in "${at.value}" alone, and are to get "${before.profile?.id?.value}" and "${deployment.profile.id?.value}". ${says} ${oldest} Give each population a group of its own.`,
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
      message: `The devices of "sales" and "lobby" are in "office-devices" alone, and are to get "sales" and "kiosks". ${says} ${oldest} Give each population a group of its own.`,
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
  ],
});

/** Where both profiles say whom they are assigned to, other rules know which of the populations is missed. */
const isAssigned = ({ profile }: Deployment): boolean => profile?.assignments?.include !== undefined;

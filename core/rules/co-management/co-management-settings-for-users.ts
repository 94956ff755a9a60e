import { fact } from '../../guide/index';
import { rule } from '../rule';

const { says, source } = fact('autopilotCoManagement.deviceGroup');
const remedy = 'Name the group of devices that the deployment profile is assigned to.';

const messageFor = (policy: string, group: string): string =>
  `The co-management settings of "${policy}" are assigned to "${group}", which has users in it. ${says} ${remedy}`;

export default rule({
  id: 'co-management-settings-for-users',
  summary: 'Co-management settings are assigned to users.',
  why: 'Intune looks for the settings when the device enrolls. A device that has none is not co-managed when its setup ends.',
  severity: 'warning',
  basis: 'docs',
  source,

  check({ coManagementPolicies, groups }, report) {
    for (const { id, settings } of coManagementPolicies) {
      for (const group of settings?.assignments?.include ?? []) {
        const kind = groups.get(group.value)?.kind;
        if (kind?.value !== 'user' && group.value !== 'allUsers') continue;
        report(group, messageFor(String(id?.value), group.value), {
          related: kind && [{ span: kind.node, message: 'Users are in the group.' }],
        });
      }
    }
  },

  examples: [
    {
      title: 'co-management settings for a group of users',
      plan: `schemaVersion: 1
groups:
  sales-users: { kind: user }
coManagementPolicies:
  co-management: { settings: { installClient: true, assignments: { include: [«sales-users»] } } }
`,
      message: messageFor('co-management', 'sales-users'),
    },
    {
      title: 'co-management settings for a group of devices',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
coManagementPolicies:
  co-management: { settings: { installClient: true, assignments: { include: [sales-devices] } } }
`,
    },
  ],
});

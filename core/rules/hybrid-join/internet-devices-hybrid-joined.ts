import { condition, fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { reason, source } = condition('coManagement', 'hybridJoined', 'internetDevices');
const { value: excluded } = fact('coManagement.internetDevicesExcludedJoin');
const { value: required } = fact('coManagement.internetDevicesJoin');

export default rule({
  id: 'internet-devices-hybrid-joined',
  summary: 'Hybrid joined devices are to take the path to co-management for devices that are enrolled in Intune.',
  why: 'The path installs the Configuration Manager client on devices that only Intune manages. Hybrid joined devices come the other way: their client enrolls them.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, join, enrollment } of enrolledBy(plan, 'internetDevices')) {
      const state = join?.target ?? join?.current;
      if (state?.value !== excluded) continue;
      report(
        enrollment.path,
        `The devices of "${id?.value}" are hybrid joined. ${reason} Take the path for existing clients.`,
        {
          related: [{ span: state.node, message: 'The devices are hybrid joined.' }],
          fixes: [
            unsafeFix(
              'Change the path to "existingClients", if Configuration Manager manages the devices',
              set(enrollment.path.node, 'existingClients'),
            ),
            unsafeFix(
              `Change the join to "${required}", if the devices are not in Active Directory`,
              set(state.node, required),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'hybrid joined devices on the path for internet devices',
      plan: `schemaVersion: 1
populations:
  field:
    join: { target: entraHybridJoined }
    enrollment: { method: coManagement, path: «internetDevices» }
`,
      message: `The devices of "field" are hybrid joined. ${reason} Take the path for existing clients.`,
      fixed: `schemaVersion: 1
populations:
  field:
    join: { target: entraHybridJoined }
    enrollment: { method: coManagement, path: existingClients }
`,
    },
    {
      title: 'Microsoft Entra joined devices on the path for internet devices',
      plan: `schemaVersion: 1
populations:
  field:
    join: { target: entraJoined }
    enrollment: { method: coManagement, path: internetDevices }
`,
    },
  ],
});

import { condition, fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { reason, source } = condition('coManagement', 'hybridJoined', 'existingClients');
const { value: required } = fact('coManagement.existingClientsJoin');
const remedy = 'Hybrid join them first, or take the path for internet devices if Intune manages them already.';

export default rule({
  id: 'existing-clients-not-hybrid-joined',
  summary: 'Existing Configuration Manager clients that are not hybrid joined are to be enrolled for co-management.',
  why: 'Configuration Manager sends the clients to enroll with their device identity in Microsoft Entra ID. Without one they stay managed by Configuration Manager alone.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, join, enrollment } of enrolledBy(plan, 'existingClients')) {
      // Clients in Active Directory may become hybrid joined on the way; Microsoft Entra joined ones cannot.
      const state = join?.target ?? (join?.current?.value === 'entraJoined' ? join.current : undefined);
      if (!state || state.value === required) continue;
      report(state, `The devices of "${id?.value}" take the path for existing clients. ${reason} ${remedy}`, {
        related: [{ span: enrollment.path.node, message: 'The path to co-management.' }],
        fixes: [
          unsafeFix(`Change to "${required}", if the clients are in Active Directory`, set(state.node, required)),
          unsafeFix(
            'Change the path to "internetDevices", if they are enrolled in Intune already',
            set(enrollment.path.node, 'internetDevices'),
          ),
        ],
      });
    }
  },

  examples: [
    {
      title: 'existing clients that are Microsoft Entra joined',
      plan: `schemaVersion: 1
populations:
  headquarters:
    join: { target: «entraJoined» }
    enrollment: { method: coManagement, path: existingClients }
`,
      message: `The devices of "headquarters" take the path for existing clients. ${reason} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  headquarters:
    join: { target: entraHybridJoined }
    enrollment: { method: coManagement, path: existingClients }
`,
    },
    {
      title: 'existing clients in Active Directory, with nothing said about what becomes of them',
      plan: `schemaVersion: 1
populations:
  headquarters:
    join: { current: activeDirectoryJoined }
    enrollment: { method: coManagement, path: existingClients }
`,
    },
    {
      title: 'existing clients that are hybrid joined',
      plan: `schemaVersion: 1
populations:
  headquarters:
    join: { target: entraHybridJoined }
    enrollment: { method: coManagement, path: existingClients }
`,
    },
  ],
});

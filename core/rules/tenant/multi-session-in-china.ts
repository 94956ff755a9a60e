import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import { isMultiSessionHost } from '../group-policy/credential';
import { rule } from '../rule';

const { value: cloud, says, source } = fact('virtualDesktopMultiSession.china');
const remedy = 'Leave the hosts out of the enrollment.';

const messageFor = (population: string): string =>
  `The hosts of "${population}" are for several users at once. ${says} ${remedy}`;

export default rule({
  id: 'multi-session-in-china',
  summary: 'Azure Virtual Desktop multi-session hosts are to be enrolled in the cloud that 21Vianet operates in China.',
  why: 'Intune does not support them there: policies and apps for the hosts cannot be relied on.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    const at = plan.tenant?.cloud;
    if (at?.value !== cloud) return;
    for (const population of plan.populations) {
      const { id, node, enrollment } = population;
      if (!enrollment?.method || !enrollsDevices(enrollment) || isMultiSessionHost(population) !== true) continue;
      report(enrollment.method, messageFor(String(id?.value)), {
        related: [{ span: at.node, message: 'The cloud of the tenant.' }],
        fixes: [
          unsafeFix(
            'Remove the enrollment, if the hosts are managed in another way',
            update(node, { enrollment: undefined }),
          ),
        ],
      });
    }
  },

  examples: [
    {
      title: 'session hosts for several users in China',
      plan: `schemaVersion: 1
tenant: { cloud: china }
populations:
  session-hosts:
    devices: 12
    hardware: { kind: virtualDesktopMultiSession }
    enrollment: { method: «automaticEnrollment», option: groupPolicy }
`,
      message: messageFor('session-hosts'),
      fixed: `schemaVersion: 1
tenant: { cloud: china }
populations:
  session-hosts:
    devices: 12
    hardware: { kind: virtualDesktopMultiSession }
`,
    },
    {
      title: 'session hosts for one user in China',
      plan: `schemaVersion: 1
tenant: { cloud: china }
populations:
  session-hosts:
    hardware: { kind: virtualDesktop }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
    {
      title: 'session hosts for several users in the public cloud',
      plan: `schemaVersion: 1
tenant: { cloud: public }
populations:
  session-hosts:
    hardware: { kind: virtualDesktopMultiSession }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { hybridJoinOf } from './hybrid-join-of';

const { value: required, says, source } = fact('hybridJoin.serviceConnectionPoint');

const messageFor = (populations: string): string =>
  `There is no service connection point, and the devices of ${populations} are to be hybrid joined. ${says} Set one or the other up before they enroll.`;

export default rule({
  id: 'service-connection-point-missing',
  summary: 'Devices are to be hybrid joined, and no service connection point tells them which tenant to register with.',
  why: 'A device that does not find its tenant stays in Active Directory alone. Intune does not see it, and nothing enrolls it.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const point = plan.tenant?.activeDirectory?.serviceConnectionPoint;
    if (!point || point.value === required) return;
    // Devices that are hybrid joined have found their tenant before.
    const affected = [...plan.populations].filter(
      (population) => hybridJoinOf(population) && population.join?.current?.value !== 'entraHybridJoined',
    );
    if (affected.length === 0) return;
    report(point, messageFor(quoted(affected)), {
      related: affected.map((population) => ({
        span: hybridJoinOf(population)!,
        message: `"${population.id?.value}" is to be hybrid joined.`,
      })),
      fixes: [unsafeFix('Change to true, if Microsoft Entra Connect sets it up before', set(point.node, required))],
    });
  },

  examples: [
    {
      title: 'devices of Active Directory, and no service connection point',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { registeredInEntra: true, deviceSync: true, serviceConnectionPoint: «false» }
populations:
  offices:
    join: { current: activeDirectoryJoined, target: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
      message: messageFor('"offices"'),
      fixed: `schemaVersion: 1
tenant:
  activeDirectory: { registeredInEntra: true, deviceSync: true, serviceConnectionPoint: true }
populations:
  offices:
    join: { current: activeDirectoryJoined, target: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
    {
      title: 'devices that are hybrid joined already',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { serviceConnectionPoint: false }
populations:
  offices:
    join: { current: entraHybridJoined, target: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
  ],
});

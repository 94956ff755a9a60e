import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { Plan } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { hybridJoinOf } from './hybrid-join-of';

const { says, source } = fact('hybridJoin.deviceSync');

const messageFor = (populations: string): string =>
  `The devices of ${populations} are to be hybrid joined, and their computer objects do not reach Microsoft Entra ID. ${says} Turn that on before they enroll, or join them to Microsoft Entra ID alone.`;

export default rule({
  id: 'hybrid-join-without-synchronization',
  summary: 'Devices are to be hybrid joined, and their computer objects are not synchronized to Microsoft Entra ID.',
  why: 'Active Directory knows the devices and Microsoft Entra ID does not, so Intune does not see them.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const missing = missingFact(plan);
    if (!missing) return;
    const affected = [...plan.populations].filter(hybridJoinOf);
    if (affected.length === 0) return;
    report(missing, messageFor(quoted(affected)), {
      related: affected.map((population) => ({
        span: hybridJoinOf(population)!,
        message: `"${population.id?.value}" is to be hybrid joined.`,
      })),
      fixes: [unsafeFix('Change to true, if Microsoft Entra Connect is set up first', set(missing.node, true))],
    });
  },

  examples: [
    {
      title: 'hybrid joined devices whose objects are not synchronized',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { registeredInEntra: true, deviceSync: «false» }
populations:
  branches:
    join: { target: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
      message: messageFor('"branches"'),
      fixed: `schemaVersion: 1
tenant:
  activeDirectory: { registeredInEntra: true, deviceSync: true }
populations:
  branches:
    join: { target: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
    {
      title: 'an Active Directory that Microsoft Entra ID does not know',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { registeredInEntra: «false» }
populations:
  headquarters:
    join: { target: entraHybridJoined }
    enrollment: { method: coManagement, path: existingClients }
`,
      message: messageFor('"headquarters"'),
      fixed: `schemaVersion: 1
tenant:
  activeDirectory: { registeredInEntra: true }
populations:
  headquarters:
    join: { target: entraHybridJoined }
    enrollment: { method: coManagement, path: existingClients }
`,
    },
    {
      title: 'Microsoft Entra joined devices, and objects that are not synchronized',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { registeredInEntra: true, deviceSync: false }
populations:
  branches:
    join: { target: entraJoined }
    enrollment: { method: automaticEnrollment, option: settings }
`,
    },
    {
      title: 'hybrid joined devices that Windows Autopilot sets up as Microsoft Entra joined ones',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { deviceSync: false }
populations:
  plants:
    join: { current: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: plants }
autopilotProfiles:
  plants: { joinType: entraJoined }
`,
    },
  ],
});

/** Group Policy with a directory that is not registered is reported there. With federation, devices can register by themselves. */
function missingFact({ tenant, populations }: Plan): Scalar<boolean> | undefined {
  const { registeredInEntra, deviceSync, signInMethod } = tenant?.activeDirectory ?? {};
  if (registeredInEntra?.value === false)
    return [...populations].some(({ enrollment }) => enrollment?.option?.value === 'groupPolicy')
      ? undefined
      : registeredInEntra;
  const isFederated = signInMethod?.value === 'adfs' || signInMethod?.value === 'otherFederation';
  return deviceSync?.value === false && !isFederated ? deviceSync : undefined;
}

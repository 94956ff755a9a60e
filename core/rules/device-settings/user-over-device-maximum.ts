import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { demOf, enrollingIdentity } from '../enrolling-identity';
import { populationsSaying } from '../populations-saying';
import { rule } from '../rule';
import { maximumDevices } from './maximum-devices';

const { says, source } = fact('entraDevices.limitReached');

export default rule({
  id: 'user-over-device-maximum',
  summary: 'A person is to enroll more devices than Microsoft Entra ID lets a user have.',
  why: 'The first devices join. Then each further one is refused, until somebody removes a device from Microsoft Entra ID.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report, context) {
    const setting = plan.tenant?.deviceSettings?.maximumDevicesPerUser;
    const { devices: maximum, isKnown } = maximumDevices(plan);
    for (const population of populationsSaying(plan, 'devicesPerUser')) {
      const { id, devicesPerUser } = population;
      if (devicesPerUser.value <= maximum || !countsInEntra(population, plan)) continue;
      if (!isKnown || !setting) {
        context.unknown(devicesPerUser, 'tenant.deviceSettings.maximumDevicesPerUser');
        continue;
      }
      report(
        devicesPerUser,
        `A person enrolls ${devicesPerUser.value} devices of "${id?.value}", and the maximum per user is ${maximum}. ${says} Raise the maximum, or let several people enroll them.`,
        {
          related: [{ span: setting.node, message: 'The maximum number of devices per user.' }],
          fixes: [
            unsafeFix('Set the maximum to unlimited, if that is right for all users', set(setting.node, 'unlimited')),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'technicians who join more devices than they may',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: 20 }
populations:
  loan-laptops:
    devicesPerUser: «60»
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: admin }
`,
      message: `A person enrolls 60 devices of "loan-laptops", and the maximum per user is 20. ${says} Raise the maximum, or let several people enroll them.`,
      fixed: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: unlimited }
populations:
  loan-laptops:
    devicesPerUser: 60
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: admin }
`,
    },
    {
      title: 'devices that Group Policy enrolls, which do not count',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: 5 }
populations:
  labs:
    devicesPerUser: 60
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
  ],
});

/** Devices count where somebody joins or registers them: not by Group Policy or a package, and not where they are hybrid joined. */
function countsInEntra(population: Population, plan: Plan): boolean {
  const { enrollment, join } = population;
  if (join?.target?.value === 'entraHybridJoined' || demOf(population)) return false;
  const method = enrollment?.method?.value;
  if (method === 'userEnrollment') return enrollment?.connect !== undefined && enrollment.connect.value !== 'mdmOnly';
  if (method === 'automaticEnrollment')
    return enrollment?.option?.value === 'outOfBoxExperience' || enrollment?.option?.value === 'settings';
  const identity = enrollingIdentity(population, plan);
  return method === 'windowsAutopilot' && join?.target?.value === 'entraJoined' && identity !== 'nobody';
}

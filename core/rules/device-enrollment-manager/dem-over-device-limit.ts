import { fact } from '../../guide/index';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { demPopulations, devicesOf } from './dem-populations';

const { value: limit, says, source } = fact('deviceEnrollmentManager.devices');

export default rule({
  id: 'dem-over-device-limit',
  summary: 'A device enrollment manager account is to enroll more devices than it can, over all populations.',
  why: 'The account enrolls devices up to its limit. Intune refuses each further device, in the middle of the rollout.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, context) {
    for (const [id, populations] of demPopulations(plan)) {
      const account = plan.tenant?.deviceEnrollmentManagers.get(id)?.id;
      if (!account) continue;
      const devices = devicesOf(populations);
      if (devices <= limit) {
        const uncounted = populations.filter((population) => !population.devices);
        for (const population of uncounted) if (population.id) context.unknown(population.id, 'devices');
        continue;
      }
      report(
        account,
        `The account "${id}" is to enroll ${devices.toLocaleString('en-US')} devices, those of ${quoted(populations)}. ${says} Give some of them to another account, or use a provisioning package.`,
        {
          related: populations.flatMap((population) =>
            population.devices
              ? [{ span: population.devices.node, message: `Devices of "${population.id?.value}".` }]
              : [],
          ),
        },
      );
    }
  },

  examples: [
    {
      title: 'one account for the devices of two populations',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    «staging»: { upn: dem1@contoso.com }
populations:
  tablets:
    devices: 700
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: staging } }
  tills:
    devices: 400
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: { dem: staging } }
`,
      message: `The account "staging" is to enroll 1,100 devices, those of "tablets", "tills". ${says} Give some of them to another account, or use a provisioning package.`,
    },
    {
      title: 'two accounts for the devices of two populations',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging-1: { upn: dem1@contoso.com }
    staging-2: { upn: dem2@contoso.com }
populations:
  tablets:
    devices: 700
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: staging-1 } }
  tills:
    devices: 400
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: { dem: staging-2 } }
`,
    },
  ],
});

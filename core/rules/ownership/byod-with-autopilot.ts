import { cell } from '../../guide/index';
import { rule } from '../rule';
import { isUserless } from '../use/is-userless';
import { useUserEnrollment } from '../user-enrollment-fix';
import { personalDevicesOf } from './personal-devices';

const { reason, remedy, source } = cell('windowsAutopilot', 'personal');

export default rule({
  id: 'byod-with-autopilot',
  summary: 'Personal devices are to be enrolled with Windows Autopilot.',
  why: 'Registering a device for Windows Autopilot makes it a device of the organization: it is set up and managed as corporate-owned from then on, although it belongs to its user.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const population of personalDevicesOf(plan)) {
      const { id, ownership, enrollment } = population;
      if (enrollment?.method?.value !== 'windowsAutopilot') continue;
      report(enrollment.method, `The devices of "${id?.value}" are personal. ${reason} ${remedy}`, {
        related: [{ span: ownership.node, message: 'The devices are personal.' }],
        // User enrollment needs a user.
        fixes: isUserless(population) ? [] : useUserEnrollment(population),
      });
    }
  },

  examples: [
    {
      title: 'personal devices and Windows Autopilot',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: «windowsAutopilot» # agreed in March
      scenario: userDriven
`,
      message: `The devices of "contractors" are personal. ${reason} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment # agreed in March
      connect: emailAddress
`,
    },
    {
      title: 'devices of the organization and Windows Autopilot',
      plan: `schemaVersion: 1
populations:
  sales:
    ownership: organization
    enrollment:
      method: windowsAutopilot
`,
    },
  ],
});

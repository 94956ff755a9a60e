import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsOf } from './deployments';

const { value: managers, says, source } = fact('autopilotReset.enrolled');
const enrolled: ReadonlySet<string> = new Set(managers);

export default rule({
  id: 'autopilot-reset-before-enrollment',
  summary: 'Devices that Intune does not manage are to be reset with Windows Autopilot Reset.',
  why: 'The reset is offered for devices in Intune only, and what it leaves behind is the enrollment that was there before. Here there is none.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { name, population, enrollment, scenario } of deploymentsOf(plan)) {
      const { managedBy } = population;
      if (scenario !== 'reset' || !enrollment.scenario || !managedBy || enrolled.has(managedBy.value)) continue;
      // Another MDM provider is a matter of its own.
      if (managedBy.value === 'otherMdm') continue;
      report(
        enrollment.scenario,
        `Intune does not manage the devices of "${name}" yet. ${says} Enroll them in another scenario.`,
        {
          related: [{ span: managedBy.node, message: 'What manages the devices now.' }],
          fixes: [
            unsafeFix(
              'Change to user-driven mode, if users sign in to the devices',
              set(enrollment.scenario.node, 'userDriven'),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'devices that nothing manages and Windows Autopilot Reset',
      plan: `schemaVersion: 1
populations:
  stock:
    managedBy: none
    enrollment: { method: windowsAutopilot, scenario: «reset» }
`,
      message: `Intune does not manage the devices of "stock" yet. ${says} Enroll them in another scenario.`,
      fixed: `schemaVersion: 1
populations:
  stock:
    managedBy: none
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'devices that Intune manages and Windows Autopilot Reset',
      plan: `schemaVersion: 1
populations:
  loan-devices:
    managedBy: intune
    enrollment: { method: windowsAutopilot, scenario: reset }
`,
    },
  ],
});

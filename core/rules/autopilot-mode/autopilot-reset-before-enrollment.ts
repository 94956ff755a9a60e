import { fact } from '../../guide/index';
import { rule } from '../rule';
import { deploymentsWith, useUserDriven } from './deployments';

const { value: managers, says, source } = fact('autopilotReset.enrolled');
const enrolled: ReadonlySet<string> = new Set(managers);

export default rule({
  id: 'autopilot-reset-before-enrollment',
  summary: 'Devices that Intune does not manage are to be reset with Windows Autopilot Reset.',
  why: 'Only devices in Intune can be reset this way, and they keep the enrollment that they have. Here there is none.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const deployment of deploymentsWith(plan, 'reset')) {
      const { name, population, enrollment } = deployment;
      const { managedBy } = population;
      if (!enrollment.scenario || !managedBy || enrolled.has(managedBy.value)) continue;
      // Another MDM provider is a matter of its own.
      if (managedBy.value === 'otherMdm') continue;
      report(
        enrollment.scenario,
        `Intune does not manage the devices of "${name}" yet. ${says} Enroll them in another scenario.`,
        {
          related: [{ span: managedBy.node, message: 'What manages the devices now.' }],
          fixes: useUserDriven(deployment, plan),
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

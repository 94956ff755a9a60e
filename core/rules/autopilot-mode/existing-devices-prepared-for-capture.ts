import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith } from './deployments';

const { says, source } = fact('existingDevices.capture');

export default rule({
  id: 'existing-devices-prepared-for-capture',
  summary:
    'The task sequence for existing devices has the step "Prepare Windows for Capture", as the wizard creates it.',
  why: 'Windows is installed again, and Windows Autopilot does not start, unless the device is registered as well.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, population, enrollment, at } of deploymentsWith(plan, 'existingDevices')) {
      const step = enrollment.taskSequence?.prepareWindowsForCapture;
      if (step?.value !== true) continue;
      // Registered devices get the profile from the service.
      if (population.autopilotRegistration?.registered?.value === true) continue;
      report(
        step,
        `The task sequence for "${name}" prepares Windows for capture. ${says} Replace the step with one that runs Sysprep without /generalize.`,
        {
          related: [{ span: at, message: 'The configuration file starts Windows Autopilot.' }],
          fixes: [unsafeFix('Change to false, if another step runs Sysprep', set(step.node, false))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a task sequence that prepares Windows for capture',
      plan: `schemaVersion: 1
populations:
  old-laptops:
    enrollment:
      method: windowsAutopilot
      scenario: existingDevices
      taskSequence: { prepareWindowsForCapture: «true» }
`,
      message: `The task sequence for "old-laptops" prepares Windows for capture. ${says} Replace the step with one that runs Sysprep without /generalize.`,
      fixed: `schemaVersion: 1
populations:
  old-laptops:
    enrollment:
      method: windowsAutopilot
      scenario: existingDevices
      taskSequence: { prepareWindowsForCapture: false }
`,
    },
    {
      title: 'a task sequence without the step',
      plan: `schemaVersion: 1
populations:
  old-laptops:
    enrollment:
      method: windowsAutopilot
      scenario: existingDevices
      taskSequence: { prepareWindowsForCapture: false, joinsWorkgroup: true }
`,
    },
    {
      title: 'registered devices, which do not need the configuration file',
      plan: `schemaVersion: 1
populations:
  old-laptops:
    autopilotRegistration: { registered: true }
    enrollment:
      method: windowsAutopilot
      scenario: existingDevices
      taskSequence: { prepareWindowsForCapture: true }
`,
    },
  ],
});

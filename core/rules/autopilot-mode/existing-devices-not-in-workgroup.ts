import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith } from './deployments';

const { says, source } = fact('existingDevices.workgroup');

export default rule({
  id: 'existing-devices-not-in-workgroup',
  summary: 'The task sequence for existing devices does not leave them in a workgroup.',
  why: 'The task sequence fails at Sysprep. Where devices are to be hybrid joined, Windows Autopilot joins them to Active Directory later.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, enrollment, at } of deploymentsWith(plan, 'existingDevices')) {
      const workgroup = enrollment.taskSequence?.joinsWorkgroup;
      if (workgroup?.value !== false) continue;
      report(workgroup, `The task sequence for "${name}" does not leave the devices in a workgroup. ${says}`, {
        related: [{ span: at, message: 'Windows Autopilot joins the devices afterwards.' }],
        fixes: [unsafeFix('Change to true, if the step that joins the domain is removed', set(workgroup.node, true))],
      });
    }
  },

  examples: [
    {
      title: 'a task sequence that joins a domain',
      plan: `schemaVersion: 1
populations:
  old-laptops:
    enrollment:
      method: windowsAutopilot
      scenario: existingDevices
      taskSequence: { joinsWorkgroup: «false» }
`,
      message: `The task sequence for "old-laptops" does not leave the devices in a workgroup. ${says}`,
      fixed: `schemaVersion: 1
populations:
  old-laptops:
    enrollment:
      method: windowsAutopilot
      scenario: existingDevices
      taskSequence: { joinsWorkgroup: true }
`,
    },
    {
      title: 'a task sequence that joins a workgroup',
      plan: `schemaVersion: 1
populations:
  old-laptops:
    enrollment:
      method: windowsAutopilot
      scenario: existingDevices
      taskSequence: { joinsWorkgroup: true }
`,
    },
  ],
});

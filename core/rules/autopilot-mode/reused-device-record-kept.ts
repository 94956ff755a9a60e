import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsOf } from './deployments';

const { value: scenarios, says, source } = fact('autopilotReuse.deleteRecord');
const concerned: ReadonlySet<string> = new Set(scenarios);
const managed: ReadonlySet<string> = new Set(['intune', 'coManaged']);

export default rule({
  id: 'reused-device-record-kept',
  summary:
    'Existing devices are to be set up in self-deploying mode or pre-provisioned, and their old records stay in Intune.',
  why: 'Enrollment ends with an error on each device that was deployed this way before.',
  severity: 'warning',
  basis: 'docs',
  source,
  errorCode: '0x80180014',
  scope: 'population',

  check(plan, report, { unknown }) {
    for (const { name, population, enrollment, scenario, at } of deploymentsOf(plan)) {
      const { condition, managedBy } = population;
      if (!concerned.has(scenario ?? '') || condition?.value !== 'existing') continue;
      // A device that Intune does not manage has no record there that could stand in the way.
      if (managedBy && !managed.has(managedBy.value)) continue;
      const deleted = enrollment.deleteDeviceRecordFirst;
      if (deleted?.value === false) {
        report(deleted, `The records of the devices of "${name}" stay in Intune. ${says} Delete the records first.`, {
          related: [{ span: condition.node, message: 'The devices are in use already.' }],
          fixes: [unsafeFix('Change to true, if the records are deleted first', set(deleted.node, true))],
        });
      } else if (!deleted) unknown(at, 'enrollment.deleteDeviceRecordFirst');
    }
  },

  examples: [
    {
      title: 'kiosks that are deployed again, and keep their records',
      plan: `schemaVersion: 1
populations:
  lobby:
    condition: existing
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, deleteDeviceRecordFirst: «false» }
`,
      message: `The records of the devices of "lobby" stay in Intune. ${says} Delete the records first.`,
      fixed: `schemaVersion: 1
populations:
  lobby:
    condition: existing
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, deleteDeviceRecordFirst: true }
`,
    },
    {
      title: 'kiosks that Intune does not know yet',
      plan: `schemaVersion: 1
populations:
  lobby:
    condition: existing
    managedBy: none
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, deleteDeviceRecordFirst: false }
`,
    },
  ],
});

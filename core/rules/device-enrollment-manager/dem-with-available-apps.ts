import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { groupsOnlyOf } from '../groups-only-of';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { demPopulations } from './dem-populations';

const { says, source } = fact('deviceEnrollmentManager.noAvailableApps');

export default rule({
  id: 'dem-with-available-apps',
  summary: 'An app is made available to devices that a device enrollment manager account enrolls.',
  why: 'The app does not show up in Company Portal on these devices. People wait for an app that nobody can install.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const enrolledByDem = new Set([...demPopulations(plan).values()].flat());
    if (enrolledByDem.size === 0) return;
    const groups = groupsOnlyOf(plan, (population) => enrolledByDem.has(population));
    for (const { id, intent, assignments } of plan.apps) {
      if (intent?.value !== 'available') continue;
      const affected = new Set((assignments?.include ?? []).flatMap(({ value }) => groups.get(value) ?? []));
      if (affected.size === 0) continue;
      report(
        intent,
        `The app "${id?.value}" is available to ${quoted([...affected])}, which a device enrollment manager enrolls. ${says} Make it required for the devices.`,
        {
          related: [...affected].map((population) => ({
            span: population.enrollment!.performedBy!.node,
            message: `Who enrolls the devices of "${population.id?.value}".`,
          })),
          fixes: [
            unsafeFix('Change to "required", if each of the devices is to have the app', set(intent.node, 'required')),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'an app that is available to a group of such devices',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
groups:
  tablets: { kind: device }
populations:
  warehouse:
    groups: { devices: [tablets] }
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: staging } }
apps:
  scanner: { intent: «available», assignments: { include: [tablets] } }
`,
      message: `The app "scanner" is available to "warehouse", which a device enrollment manager enrolls. ${says} Make it required for the devices.`,
      fixed: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
groups:
  tablets: { kind: device }
populations:
  warehouse:
    groups: { devices: [tablets] }
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: staging } }
apps:
  scanner: { intent: required, assignments: { include: [tablets] } }
`,
    },
    {
      title: 'an app that is available to users who have devices of their own, too',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
groups:
  staff: { kind: user }
populations:
  warehouse:
    groups: { users: [staff] }
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: staging } }
  laptops:
    groups: { users: [staff] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
apps:
  reader: { intent: available, assignments: { include: [staff] } }
`,
    },
  ],
});

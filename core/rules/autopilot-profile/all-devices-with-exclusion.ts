import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.exclusionsWithAllDevices');

export default rule({
  id: 'all-devices-with-exclusion',
  summary: 'A deployment profile is assigned to all devices, and excludes groups.',
  why: 'Microsoft does not support it. Devices can get the wrong profile, or none.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, assignments } of plan.autopilotProfiles) {
      const everybody = assignments?.include?.find(({ value }) => value === 'allDevices');
      const excluded = assignments?.exclude ?? [];
      if (!assignments || !everybody || excluded.length === 0) continue;
      const names = excluded.map(({ value }) => `"${value}"`).join(', ');
      report(
        everybody,
        `The profile "${id?.value}" is assigned to all devices except ${names}. ${says} Assign it to groups instead.`,
        {
          related: excluded.map(({ node }) => ({ span: node, message: 'Who is excluded.' })),
          fixes: [
            unsafeFix(
              `Remove the exclusions, if ${names} may get the profile`,
              update(assignments.node, { exclude: undefined }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a profile for all devices except some',
      plan: `schemaVersion: 1
groups:
  lab-devices: { kind: device }
autopilotProfiles:
  standard:
    assignments: { include: [«allDevices»], exclude: [lab-devices] }
`,
      message: `The profile "standard" is assigned to all devices except "lab-devices". ${says} Assign it to groups instead.`,
      fixed: `schemaVersion: 1
groups:
  lab-devices: { kind: device }
autopilotProfiles:
  standard:
    assignments: { include: [allDevices] }
`,
    },
    {
      title: 'a profile for a group except some of its devices',
      plan: `schemaVersion: 1
groups:
  office-devices: { kind: device }
  lab-devices: { kind: device }
autopilotProfiles:
  standard:
    assignments: { include: [office-devices], exclude: [lab-devices] }
`,
    },
  ],
});

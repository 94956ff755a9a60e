import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { AutopilotProfile } from '../../model/plan.generated';
import { outcomeOf } from '../method/outcome';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.conversion');

export default rule({
  id: 'conversion-of-personal-devices',
  summary: 'A deployment profile that converts targeted devices is assigned to a group of personal devices.',
  why: 'A personal device that its user joins shows as organization-owned in Intune, so it is registered. After its next reset it is set up as a device of the organization.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const converting = new Map<string, { readonly profile: AutopilotProfile; readonly at: Scalar<string> }>();
    for (const profile of plan.autopilotProfiles) {
      if (profile.convertTargetedDevices?.value !== true) continue;
      for (const at of profile.assignments?.include ?? []) converting.set(at.value, { profile, at });
    }
    if (converting.size === 0) return;
    for (const population of plan.populations) {
      const { id, ownership, groups, enrollment } = population;
      // Personal devices that are to be set up with Windows Autopilot are a mistake of another kind.
      if (ownership?.value !== 'personal' || enrollment?.method?.value === 'windowsAutopilot') continue;
      // Devices that show as personal in Intune are not converted.
      if (outcomeOf(population)?.ownership !== 'corporate') continue;
      for (const group of groups?.devices ?? []) {
        const found = converting.get(group.value);
        if (!found) continue;
        report(
          group,
          `The personal devices of "${id?.value}" are in "${group.value}", and the profile "${found.profile.id?.value}" converts the devices of that group. ${says} Keep personal devices out of the group.`,
          {
            related: [
              { span: found.at.node, message: 'The profile is assigned to the group.' },
              { span: ownership.node, message: 'The devices are personal.' },
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'personal devices in a group whose devices are converted',
      plan: `schemaVersion: 1
groups:
  all-windows: { kind: device }
populations:
  contractors:
    ownership: personal
    groups: { devices: [«all-windows»] }
    enrollment: { method: userEnrollment, connect: joinDevice }
autopilotProfiles:
  standard:
    convertTargetedDevices: true
    assignments: { include: [all-windows] }
`,
      message: `The personal devices of "contractors" are in "all-windows", and the profile "standard" converts the devices of that group. ${says} Keep personal devices out of the group.`,
    },
    {
      title: 'personal devices that show as personal in a group whose devices are converted',
      plan: `schemaVersion: 1
groups:
  all-windows: { kind: device }
populations:
  contractors:
    ownership: personal
    groups: { devices: [all-windows] }
    enrollment: { method: userEnrollment, connect: emailAddress }
autopilotProfiles:
  standard:
    convertTargetedDevices: true
    assignments: { include: [all-windows] }
`,
    },
    {
      title: 'devices of the organization in a group whose devices are converted',
      plan: `schemaVersion: 1
groups:
  all-windows: { kind: device }
populations:
  branches:
    ownership: organization
    groups: { devices: [all-windows] }
    enrollment: { method: automaticEnrollment, option: settings }
autopilotProfiles:
  standard:
    convertTargetedDevices: true
    assignments: { include: [all-windows] }
`,
    },
  ],
});

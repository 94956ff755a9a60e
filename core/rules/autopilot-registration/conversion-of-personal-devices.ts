import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { AutopilotProfile } from '../../model/plan.generated';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.conversion');

export default rule({
  id: 'conversion-of-personal-devices',
  summary: 'A deployment profile that converts targeted devices is assigned to a group of personal devices.',
  why: 'Personal devices are left out as long as Intune counts them as personal. One that shows as organization-owned, because its user joined it, is registered and belongs to the organization from its next reset on.',
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
    for (const { id, ownership, groups, enrollment } of plan.populations) {
      // Personal devices that are to be set up with Windows Autopilot are a mistake of another kind.
      if (ownership?.value !== 'personal' || enrollment?.method?.value === 'windowsAutopilot') continue;
      for (const group of groups?.devices ?? []) {
        const found = converting.get(group.value);
        if (!found) continue;
        report(
          group,
          `The personal devices of "${id?.value}" are in "${group.value}", and "${found.profile.id?.value}" converts the devices of that group. ${says} Keep personal devices out of it.`,
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
    enrollment: { method: userEnrollment, connect: emailAddress }
autopilotProfiles:
  standard:
    convertTargetedDevices: true
    assignments: { include: [all-windows] }
`,
      message: `The personal devices of "contractors" are in "all-windows", and "standard" converts the devices of that group. ${says} Keep personal devices out of it.`,
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

import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { value: settings, says, doubt, source } = fact('holoLens.pcSettings');

export default rule({
  id: 'hololens-profile-with-pc-settings',
  summary: 'A deployment profile for HoloLens has settings that only profiles for PCs have.',
  why: 'The profile cannot be created with them, or they do nothing. Devices that the plan counts on converting stay unregistered.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const profile of plan.autopilotProfiles) {
      if (profile.deviceType?.value !== 'holoLens') continue;
      for (const setting of settings) {
        const found = profile[setting];
        if (found?.value !== true) continue;
        report(
          found,
          `The profile "${profile.id?.value}" for HoloLens has "${setting}". ${says} ${doubt} Leave it out.`,
          {
            related: [{ span: profile.deviceType.node, message: 'The profile is for HoloLens.' }],
            fixes: [
              unsafeFix(
                `Remove "${setting}", if the profile is for HoloLens`,
                update(profile.node, { [setting]: undefined }),
              ),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a profile for HoloLens that converts targeted devices',
      plan: `schemaVersion: 1
autopilotProfiles:
  glasses:
    deviceType: holoLens
    deploymentMode: selfDeploying
    convertTargetedDevices: «true»
`,
      message: `The profile "glasses" for HoloLens has "convertTargetedDevices". ${says} ${doubt} Leave it out.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  glasses:
    deviceType: holoLens
    deploymentMode: selfDeploying
`,
    },
    {
      title: 'a profile for PCs that converts targeted devices',
      plan: `schemaVersion: 1
autopilotProfiles:
  standard:
    deviceType: windowsPc
    convertTargetedDevices: true
`,
    },
  ],
});

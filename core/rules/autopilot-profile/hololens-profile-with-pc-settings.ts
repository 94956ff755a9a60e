import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { value: settings, says, doubt, source } = fact('holoLens.pcSettings');

export default rule({
  id: 'hololens-profile-with-pc-settings',
  summary: 'A deployment profile for HoloLens has settings that only profiles for PCs have.',
  why: 'The settings do nothing on HoloLens. Devices that were to be converted stay unregistered.',
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
          `Remove "${setting}" from the profile "${profile.id?.value}", which is for HoloLens. ${says} ${doubt}`,
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
      message: `Remove "convertTargetedDevices" from the profile "glasses", which is for HoloLens. ${says} ${doubt}`,
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

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { changeMode, deploymentsOf } from './deployments';

const { value: required, says, source } = fact('holoLens.mode');

export default rule({
  id: 'hololens-not-self-deploying',
  summary: 'HoloLens devices are to be set up in another mode than self-deploying.',
  why: 'HoloLens 2 does not support the other modes. Windows Autopilot does not set the device up, and its user has to do it.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const reported = new Set<unknown>();
    for (const profile of plan.autopilotProfiles) {
      const { id, deviceType, deploymentMode } = profile;
      if (deviceType?.value !== 'holoLens' || !deploymentMode || deploymentMode.value === required) continue;
      reported.add(profile);
      report(
        deploymentMode,
        `The profile "${id?.value}" is for HoloLens, and user-driven. ${says} Change to self-deploying.`,
        {
          related: [{ span: deviceType.node, message: 'The profile is for HoloLens.' }],
          fixes: [
            unsafeFix(
              'Change to self-deploying, if the profile is for HoloLens alone',
              ...changeMode(profile, required, plan),
            ),
          ],
        },
      );
    }
    for (const { name, population, enrollment, profile } of deploymentsOf(plan)) {
      const kind = population.hardware?.kind;
      const chosen = enrollment.scenario ?? profile?.deploymentMode;
      if (kind?.value !== 'hololens2' || !chosen || chosen.value === 'reset' || chosen.value === required) continue;
      if (reported.has(profile)) continue;
      // A profile for other devices has to stay as it is: here it takes another profile.
      const inTwoPlaces = enrollment.scenario && profile?.deploymentMode && profile.deploymentMode.value !== required;
      report(chosen, `The devices of "${name}" are HoloLens 2. ${says} Change to self-deploying.`, {
        related: [{ span: kind.node, message: 'The devices are HoloLens 2.' }],
        fixes: inTwoPlaces
          ? []
          : [unsafeFix('Change to self-deploying, if the profile is for HoloLens', set(chosen.node, required))],
      });
    }
  },

  examples: [
    {
      title: 'HoloLens 2 and user-driven mode',
      plan: `schemaVersion: 1
populations:
  service-glasses:
    hardware: { kind: hololens2 }
    enrollment: { method: windowsAutopilot, scenario: «userDriven» }
`,
      message: `The devices of "service-glasses" are HoloLens 2. ${says} Change to self-deploying.`,
      fixed: `schemaVersion: 1
populations:
  service-glasses:
    hardware: { kind: hololens2 }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
    {
      title: 'a user-driven profile for HoloLens',
      plan: `schemaVersion: 1
autopilotProfiles:
  glasses: { deviceType: holoLens, deploymentMode: «userDriven» }
`,
      message: `The profile "glasses" is for HoloLens, and user-driven. ${says} Change to self-deploying.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  glasses: { deviceType: holoLens, deploymentMode: selfDeploying }
`,
    },
    {
      title: 'HoloLens 2 and self-deploying mode',
      plan: `schemaVersion: 1
populations:
  service-glasses:
    hardware: { kind: hololens2 }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, profile: glasses }
autopilotProfiles:
  glasses: { deviceType: holoLens, deploymentMode: selfDeploying }
`,
    },
  ],
});

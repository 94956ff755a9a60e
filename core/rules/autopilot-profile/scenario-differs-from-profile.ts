import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { deploymentsOf, modeOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.mode');

const words = {
  userDriven: 'user-driven',
  selfDeploying: 'self-deploying',
  preProvisioned: 'pre-provisioned',
} as const;

export default rule({
  id: 'scenario-differs-from-profile',
  summary: 'Devices are to be set up in one mode, and their deployment profile is for the other.',
  why: 'Devices ask a user to sign in where nobody was to sign in, or are set up without the user that they were to have.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const rightFor = new Set(
      deploymentsOf(plan).flatMap(({ enrollment, profile }) =>
        enrollment.scenario && profile?.deploymentMode?.value === modeOf[enrollment.scenario.value] ? [profile] : [],
      ),
    );
    for (const { name, enrollment, profile } of deploymentsOf(plan)) {
      const { scenario } = enrollment;
      const mode = profile?.deploymentMode;
      const needed = scenario && modeOf[scenario.value];
      if (!mode || !needed || mode.value === needed) continue;
      const planned = words[scenario.value as keyof typeof words];
      report(
        scenario,
        `The devices of "${name}" are to be ${planned}, and the profile "${profile.id?.value}" is ${words[mode.value]}. ${says} Change one of the two.`,
        {
          related: [{ span: mode.node, message: `The profile is ${words[mode.value]}.` }],
          fixes: [
            unsafeFix(`Change to "${mode.value}", if the profile is right`, set(scenario.node, mode.value)),
            ...(rightFor.has(profile)
              ? []
              : [unsafeFix(`Change the profile to "${needed}", if the plan is right`, set(mode.node, needed))]),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'self-deploying devices and a user-driven profile',
      plan: `schemaVersion: 1
populations:
  lobby:
    enrollment: { method: windowsAutopilot, scenario: «selfDeploying», profile: standard }
autopilotProfiles:
  standard: { deploymentMode: userDriven }
`,
      message: `The devices of "lobby" are to be self-deploying, and the profile "standard" is user-driven. ${says} Change one of the two.`,
      fixed: `schemaVersion: 1
populations:
  lobby:
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: standard }
autopilotProfiles:
  standard: { deploymentMode: userDriven }
`,
    },
    {
      title: 'pre-provisioned devices and a self-deploying profile',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: «preProvisioned», profile: kiosks }
autopilotProfiles:
  kiosks: { deploymentMode: selfDeploying }
`,
      message: `The devices of "sales" are to be pre-provisioned, and the profile "kiosks" is self-deploying. ${says} Change one of the two.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, profile: kiosks }
autopilotProfiles:
  kiosks: { deploymentMode: selfDeploying }
`,
    },
    {
      title: 'pre-provisioned devices and a user-driven profile',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, profile: sales }
autopilotProfiles:
  sales: { deploymentMode: userDriven, preProvisioning: true }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith, useUserDriven } from './deployments';

const { says, source } = fact('autopilotProfile.preProvisioning');

export default rule({
  id: 'pre-provisioning-not-allowed',
  summary: 'Devices are to be pre-provisioned, and their deployment profile does not allow it.',
  why: 'Technicians can still press the Windows key five times and start, but the technician flow ends with an error.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80180005',

  check(plan, report, { unknown }) {
    for (const deployment of deploymentsWith(plan, 'preProvisioned')) {
      const { name, profile, at } = deployment;
      // A self-deploying profile is wrong for another reason.
      if (!profile || profile.deploymentMode?.value === 'selfDeploying') continue;
      const allowed = profile.preProvisioning;
      if (allowed?.value === false) {
        report(
          at,
          `The devices of "${name}" are to be pre-provisioned with the profile "${profile.id?.value}". ${says} Allow it in the profile.`,
          {
            related: [{ span: allowed.node, message: 'The profile does not allow it.' }],
            fixes: [
              unsafeFix('Allow it in the profile, for all devices that get the profile', set(allowed.node, true)),
              ...useUserDriven(deployment, plan),
            ],
          },
        );
      } else if (!allowed && profile.id) unknown(profile.id, 'preProvisioning');
    }
  },

  examples: [
    {
      title: 'pre-provisioned devices and a profile that does not allow it',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: «preProvisioned», profile: sales }
autopilotProfiles:
  sales: { deploymentMode: userDriven, preProvisioning: false }
`,
      message: `The devices of "sales" are to be pre-provisioned with the profile "sales". ${says} Allow it in the profile.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, profile: sales }
autopilotProfiles:
  sales: { deploymentMode: userDriven, preProvisioning: true }
`,
    },
    {
      title: 'user-driven devices and a profile that does not allow it',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: sales }
autopilotProfiles:
  sales: { deploymentMode: userDriven, preProvisioning: false }
`,
    },
    {
      title: 'pre-provisioned devices and a profile that allows it',
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

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { changeMode } from './deployments';

const { says, source } = fact('selfDeploying.preProvisioning');

export default rule({
  id: 'self-deploying-profile-allows-pre-provisioning',
  summary: 'A self-deploying profile allows pre-provisioned deployment.',
  why: 'A self-deploying device completes its setup without a user. There is no technician flow and no user flow.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const profile of plan.autopilotProfiles) {
      const { id, deploymentMode, preProvisioning } = profile;
      if (deploymentMode?.value !== 'selfDeploying' || preProvisioning?.value !== true) continue;
      report(
        preProvisioning,
        `The self-deploying profile "${id?.value}" allows pre-provisioning. ${says} Turn it off, or use a user-driven profile.`,
        {
          related: [{ span: deploymentMode.node, message: 'The profile is self-deploying.' }],
          fixes: [
            unsafeFix('Change to false, if the devices set themselves up', set(preProvisioning.node, false)),
            unsafeFix(
              'Change to user-driven mode, if a technician prepares the devices',
              ...changeMode(profile, 'userDriven', plan),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a self-deploying profile that allows pre-provisioning',
      plan: `schemaVersion: 1
autopilotProfiles:
  kiosks: { deploymentMode: selfDeploying, preProvisioning: «true» }
`,
      message: `The self-deploying profile "kiosks" allows pre-provisioning. ${says} Turn it off, or use a user-driven profile.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  kiosks: { deploymentMode: selfDeploying, preProvisioning: false }
`,
    },
    {
      title: 'a user-driven profile that allows pre-provisioning',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { deploymentMode: userDriven, preProvisioning: true }
`,
    },
  ],
});

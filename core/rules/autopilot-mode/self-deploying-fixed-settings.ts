import { fact } from '../../guide/index';
import type { OutOfBoxExperience } from '../../model/plan.generated';
import { safeFix, set } from '../../syntax/problem';
import { rule } from '../rule';

const { value: fixed, says, source } = fact('selfDeploying.fixedSettings');
const settings = Object.entries(fixed) as readonly [keyof typeof fixed & keyof OutOfBoxExperience, string][];

export default rule({
  id: 'self-deploying-fixed-settings',
  summary: 'A self-deploying profile is to have settings that self-deploying mode does not offer.',
  why: 'No user signs in during self-deploying mode, so these settings are fixed. The profile cannot be created as planned.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, deploymentMode, outOfBoxExperience } of plan.autopilotProfiles) {
      if (deploymentMode?.value !== 'selfDeploying') continue;
      for (const [setting, only] of settings) {
        const found = outOfBoxExperience?.[setting];
        if (!found || found.value === only) continue;
        report(found, `"${setting}" of the profile "${id?.value}" cannot be "${found.value}". ${says}`, {
          related: [{ span: deploymentMode.node, message: 'The profile is self-deploying.' }],
          fixes: [safeFix(`Change to "${only}"`, set(found.node, only))],
        });
      }
    }
  },

  examples: [
    {
      title: 'a self-deploying profile that makes an administrator',
      plan: `schemaVersion: 1
autopilotProfiles:
  kiosks:
    deploymentMode: selfDeploying
    outOfBoxExperience: { licenseTerms: hide, userAccountType: «administrator» }
`,
      message: `"userAccountType" of the profile "kiosks" cannot be "administrator". ${says}`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  kiosks:
    deploymentMode: selfDeploying
    outOfBoxExperience: { licenseTerms: hide, userAccountType: standard }
`,
    },
    {
      title: 'a self-deploying profile that shows the privacy settings',
      plan: `schemaVersion: 1
autopilotProfiles:
  kiosks:
    deploymentMode: selfDeploying
    outOfBoxExperience: { privacySettings: «show» }
`,
      message: `"privacySettings" of the profile "kiosks" cannot be "show". ${says}`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  kiosks:
    deploymentMode: selfDeploying
    outOfBoxExperience: { privacySettings: hide }
`,
    },
    {
      title: 'a user-driven profile that makes administrators',
      plan: `schemaVersion: 1
autopilotProfiles:
  developers:
    deploymentMode: userDriven
    outOfBoxExperience: { userAccountType: administrator }
`,
    },
  ],
});

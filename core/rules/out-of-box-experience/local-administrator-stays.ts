import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.localAdministrator');

export default rule({
  id: 'local-administrator-stays',
  summary: 'The plan expects a deployment profile to disable the local administrator account.',
  why: 'The account is not changed. A policy can disable it.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, outOfBoxExperience } of plan.autopilotProfiles) {
      const disabled = outOfBoxExperience?.disableLocalAdministrator;
      if (!outOfBoxExperience || disabled?.value !== true) continue;
      report(
        disabled,
        `Use a policy to disable the local administrator, not the profile "${id?.value}". Microsoft’s pages disagree: the enrollment guide lists this as a setting of a profile, the FAQ does not. ${says}`,
        {
          fixes: [
            unsafeFix(
              'Make the user a standard user instead, if that is what was meant',
              update(outOfBoxExperience.node, { disableLocalAdministrator: undefined, userAccountType: 'standard' }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a profile that is to disable the local administrator',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales:
    outOfBoxExperience: { licenseTerms: hide, disableLocalAdministrator: «true» }
`,
      message: `Use a policy to disable the local administrator, not the profile "sales". Microsoft’s pages disagree: the enrollment guide lists this as a setting of a profile, the FAQ does not. ${says}`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales:
    outOfBoxExperience: { licenseTerms: hide, userAccountType: standard }
`,
    },
    {
      title: 'a profile that makes users standard users',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales:
    outOfBoxExperience: { licenseTerms: hide, userAccountType: standard }
`,
    },
  ],
});

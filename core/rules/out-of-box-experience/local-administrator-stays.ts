import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.localAdministrator');

export default rule({
  id: 'local-administrator-stays',
  summary: 'Somebody expects a deployment profile to disable the local administrator account.',
  why: 'The account is as it was before, and whoever relies on it being disabled is wrong. A policy can do it, such as one for Windows LAPS.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, outOfBoxExperience } of plan.autopilotProfiles) {
      const disabled = outOfBoxExperience?.disableLocalAdministrator;
      if (!outOfBoxExperience || disabled?.value !== true) continue;
      report(
        disabled,
        `The profile "${id?.value}" is to disable the local administrator. Microsoft’s pages disagree: the enrollment guide counts this among the settings of a profile, the FAQ says no. ${says} Make the user a standard user, and leave the account to a policy.`,
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
      message: `The profile "sales" is to disable the local administrator. Microsoft’s pages disagree: the enrollment guide counts this among the settings of a profile, the FAQ says no. ${says} Make the user a standard user, and leave the account to a policy.`,
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

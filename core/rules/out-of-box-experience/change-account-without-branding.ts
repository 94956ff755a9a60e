import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.changeAccountBranding');

export default rule({
  id: 'change-account-without-branding',
  summary: 'A deployment profile hides the options to change the account in a tenant without company branding.',
  why: 'Users still see the options, and can sign in with another account.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const branding = plan.tenant?.companyBranding;
    if (branding?.value !== false) return;
    for (const { id, deploymentMode, outOfBoxExperience } of plan.autopilotProfiles) {
      const options = outOfBoxExperience?.changeAccountOptions;
      // In self-deploying mode nobody signs in, and the setting is fixed.
      if (options?.value !== 'hide' || deploymentMode?.value === 'selfDeploying') continue;
      report(
        options,
        `The profile "${id?.value}" hides the options to change the account, and the tenant has no company branding. ${says} Set up company branding first.`,
        {
          related: [{ span: branding.node, message: 'Company branding is not set up.' }],
          fixes: [
            unsafeFix('Change "companyBranding" to true, if it is set up first', set(branding.node, true)),
            unsafeFix('Show the options, if users may change the account', set(options.node, 'show')),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'hidden options and no company branding',
      plan: `schemaVersion: 1
tenant:
  companyBranding: false
autopilotProfiles:
  sales:
    outOfBoxExperience: { changeAccountOptions: «hide» }
`,
      message: `The profile "sales" hides the options to change the account, and the tenant has no company branding. ${says} Set up company branding first.`,
      fixed: `schemaVersion: 1
tenant:
  companyBranding: true
autopilotProfiles:
  sales:
    outOfBoxExperience: { changeAccountOptions: hide }
`,
    },
    {
      title: 'hidden options and company branding',
      plan: `schemaVersion: 1
tenant:
  companyBranding: true
autopilotProfiles:
  sales:
    outOfBoxExperience: { changeAccountOptions: hide }
`,
    },
  ],
});

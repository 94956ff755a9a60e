import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportMissingLicense } from './report-missing-license';

const { says, source, doubt } = fact('coManagement.licenseInDocs');

export default rule({
  id: 'co-management-without-entra-premium',
  summary: 'Devices are to be co-managed in a tenant without Microsoft Entra ID P1 or P2.',
  why: 'Both paths to co-management use automatic enrollment, which cannot be turned on without the license.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    reportMissingLicense(plan, report, 'coManagement', `${says} Microsoft’s pages disagree: ${doubt}`);
  },

  examples: [
    {
      title: 'no Microsoft Entra ID P1 or P2',
      plan: `schemaVersion: 1
tenant:
  licenses: { entraId: none }
populations:
  headquarters:
    enrollment:
      method: «coManagement»
      path: existingClients
`,
      message: `${says} Microsoft’s pages disagree: ${doubt} The tenant has neither P1 nor P2. Buy one of them for the users of "headquarters", or choose another method.`,
      fixed: `schemaVersion: 1
tenant:
  licenses: { entraId: P1 }
populations:
  headquarters:
    enrollment:
      method: coManagement
      path: existingClients
`,
    },
    {
      title: 'Microsoft Entra ID P2',
      plan: `schemaVersion: 1
tenant:
  licenses: { entraId: P2 }
populations:
  headquarters:
    enrollment:
      method: coManagement
      path: existingClients
`,
    },
  ],
});

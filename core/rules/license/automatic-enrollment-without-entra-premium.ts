import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportMissingLicense } from './report-missing-license';

const { says, source } = fact('automaticMdm.license');

export default rule({
  id: 'automatic-enrollment-without-entra-premium',
  summary: 'Devices are to be enrolled automatically in a tenant without Microsoft Entra ID P1 or P2.',
  why: 'The Mobility page of the tenant does not offer the MDM user scope. The devices join Microsoft Entra ID and stay unmanaged.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    reportMissingLicense(plan, report, 'automaticEnrollment', says);
  },

  examples: [
    {
      title: 'no Microsoft Entra ID P1 or P2',
      plan: `schemaVersion: 1
tenant:
  licenses: { entraId: none }
populations:
  sales:
    enrollment:
      method: «automaticEnrollment»
`,
      message: `${says} The tenant has neither P1 nor P2. Buy one of them for the users of "sales", or choose another method.`,
      fixed: `schemaVersion: 1
tenant:
  licenses: { entraId: P1 }
populations:
  sales:
    enrollment:
      method: automaticEnrollment
`,
    },
    {
      title: 'Microsoft Entra ID P1',
      plan: `schemaVersion: 1
tenant:
  licenses: { entraId: P1 }
populations:
  sales:
    enrollment:
      method: automaticEnrollment
`,
    },
    {
      title: 'nothing said about licenses',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment:
      method: automaticEnrollment
`,
    },
  ],
});

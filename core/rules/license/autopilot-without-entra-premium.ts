import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportMissingLicense } from './report-missing-license';

const { says, source } = fact('windowsAutopilot.license');

export default rule({
  id: 'autopilot-without-entra-premium',
  summary: 'Devices are to be enrolled with Windows Autopilot in a tenant without Microsoft Entra ID P1 or P2.',
  why: 'Windows Autopilot uses automatic enrollment, which cannot be turned on without the license. The devices join Microsoft Entra ID and stay unmanaged.',
  severity: 'error',
  basis: 'guide',
  source,

  check(plan, report) {
    reportMissingLicense(plan, report, 'windowsAutopilot', says);
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
      method: «windowsAutopilot»
`,
      message: `${says} The tenant has neither P1 nor P2. Buy one of them for the users of "sales", or choose another method.`,
      fixed: `schemaVersion: 1
tenant:
  licenses: { entraId: P1 }
populations:
  sales:
    enrollment:
      method: windowsAutopilot
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
      method: windowsAutopilot
`,
    },
    {
      title: 'nothing said about licenses',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment:
      method: windowsAutopilot
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { dependsOnMdmScope } from './depends-on-mdm-scope';

const { value: intune, says, source } = fact('mdmApplication.id');
const { value: enrollment } = fact('mdmApplication.enrollmentId');

export default rule({
  id: 'mdm-scope-of-other-application',
  summary: 'The user scopes are set on another application than Microsoft Intune.',
  why: 'The Mobility page of Microsoft Entra ID can list several applications. Intune uses the scopes of its own application, so devices join and stay unmanaged, or enroll with another MDM provider.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const application = plan.tenant?.automaticEnrollment?.applicationId;
    if (!application?.value || same(application.value, intune)) return;
    if (![...plan.populations].some(dependsOnMdmScope)) return;
    const name = same(application.value, enrollment) ? 'Microsoft Intune Enrollment' : `"${application.value}"`;
    report(application, `The user scopes are set on the application ${name}. ${says} Set them there.`, {
      fixes: [unsafeFix('Change to Microsoft Intune, if the scopes are set there', set(application.node, intune))],
    });
  },

  examples: [
    {
      title: 'user scopes on Microsoft Intune Enrollment',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, applicationId: «${enrollment}» }
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `The user scopes are set on the application Microsoft Intune Enrollment. ${says} Set them there.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, applicationId: "${intune}" }
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'user scopes on Microsoft Intune',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, applicationId: ${intune} }
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});

const same = (a: string, b: string): boolean => a.trim().toLowerCase().replace(/[{}]/g, '') === b;

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { quoted } from '../quoted';
import { rule } from '../rule';

const { says, source } = fact('groupPolicy.directoryRegistered');

export default rule({
  id: 'active-directory-not-registered',
  summary: 'Group Policy is to enroll devices of an Active Directory that is not registered in Microsoft Entra ID.',
  why: 'The devices cannot become hybrid joined, so the policy applies and nothing enrolls.',
  severity: 'error',
  basis: 'guide',
  source,

  check(plan, report) {
    const registered = plan.tenant?.activeDirectory?.registeredInEntra;
    if (registered?.value !== false) return;
    const affected = [...plan.populations].filter(
      ({ enrollment }) =>
        enrollment?.method?.value === 'automaticEnrollment' && enrollment.option?.value === 'groupPolicy',
    );
    if (affected.length === 0) return;
    report(
      registered,
      `Active Directory is not registered in Microsoft Entra ID, and Group Policy is to enroll ${quoted(affected)}. ${says} Register it with Microsoft Entra Connect, or enroll these devices in another way.`,
      {
        related: affected.map(({ id, enrollment }) => ({
          span: enrollment!.option!.node,
          message: `Group Policy enrolls "${id?.value}".`,
        })),
        fixes: [unsafeFix('Change to true, if the directory is registered first', set(registered.node, true))],
      },
    );
  },

  examples: [
    {
      title: 'an Active Directory that Microsoft Entra ID does not know',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { registeredInEntra: «false» }
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
      message: `Active Directory is not registered in Microsoft Entra ID, and Group Policy is to enroll "branches". ${says} Register it with Microsoft Entra Connect, or enroll these devices in another way.`,
      fixed: `schemaVersion: 1
tenant:
  activeDirectory: { registeredInEntra: true }
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
    {
      title: 'a registered Active Directory',
      plan: `schemaVersion: 1
tenant:
  activeDirectory: { registeredInEntra: true }
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
  ],
});

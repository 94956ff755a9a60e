import { fact } from '../../guide/index';
import type { Plan } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { enrollAsUsers } from './credential';

const { value: reserved, says, source } = fact('userPrincipalName.suffix');

export default rule({
  id: 'upn-suffix-not-verified',
  summary:
    'Group Policy is to enroll devices, and no user principal name of Active Directory ends in a domain that Microsoft Entra ID can verify.',
  why: 'The task on the device signs in with the name of the user, whom Microsoft Entra ID does not know under it. Nothing enrolls, and only the event log says why.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x8018002b',

  check(plan, report) {
    const suffixes = plan.tenant?.activeDirectory?.upnSuffixes;
    const [first] = suffixes ?? [];
    // With one good suffix among them, users may have that one: the domain of Active Directory itself is always in the list.
    if (!suffixes || !first || suffixes.some(({ value }) => isUsable(value, plan))) return;
    const affected = enrolledBy(plan, 'groupPolicy').filter((population) => enrollAsUsers(population, plan));
    if (affected.length === 0) return;
    const [domain] = plan.tenant?.domains ?? [];
    const names = suffixes.map(({ value }) => `"${value}"`).join(', ');
    report(
      first,
      `User principal names end in ${names}, and Group Policy is to enroll ${quoted(affected)}. ${says} Give the users names in a verified domain.`,
      {
        related: affected.map(({ id, enrollment }) => ({
          span: enrollment.option.node,
          message: `Group Policy enrolls "${id?.value}".`,
        })),
        fixes:
          domain && isUsable(domain.value, plan)
            ? [
                unsafeFix(
                  `Change to "${domain.value}", if the users get such names before`,
                  set(first.node, domain.value),
                ),
              ]
            : [],
      },
    );
  },

  examples: [
    {
      title: 'user principal names that end in .local',
      plan: `schemaVersion: 1
tenant:
  domains: [contoso.com]
  activeDirectory: { upnSuffixes: [«contoso.local»] }
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
      message: `User principal names end in "contoso.local", and Group Policy is to enroll "branches". ${says} Give the users names in a verified domain.`,
      fixed: `schemaVersion: 1
tenant:
  domains: [contoso.com]
  activeDirectory: { upnSuffixes: [contoso.com] }
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
    {
      title: 'user principal names of a domain that is not verified',
      plan: `schemaVersion: 1
tenant:
  domains: [contoso.com]
  activeDirectory: { upnSuffixes: [«fabrikam.com»] }
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
      message: `User principal names end in "fabrikam.com", and Group Policy is to enroll "branches". ${says} Give the users names in a verified domain.`,
      fixed: `schemaVersion: 1
tenant:
  domains: [contoso.com]
  activeDirectory: { upnSuffixes: [contoso.com] }
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
    {
      title: 'a suffix of Active Directory itself beside the one that users have',
      plan: `schemaVersion: 1
tenant:
  domains: [contoso.com]
  activeDirectory: { upnSuffixes: [corp.contoso.local, contoso.com] }
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
  ],
});

/** Whether a suffix can be, and as far as the plan says is, a verified domain. */
function isUsable(suffix: string, { tenant }: Plan): boolean {
  const labels = suffix.toLowerCase().replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || (reserved as readonly string[]).includes(last)) return false;
  // A domain below a verified one is easily verified, and may be left out of the list.
  return (
    !tenant?.domains || tenant.domains.some(({ value }) => `.${labels.join('.')}`.endsWith(`.${value.toLowerCase()}`))
  );
}

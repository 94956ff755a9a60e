import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { GroupPolicy } from '../../model/plan.generated';
import { populationsByObject } from '../populations-by-object';
import { rule } from '../rule';
import { allowEnrollment, disablingOf } from './disabling';

const { says, source } = fact('groupPolicy.disableMdmEnrollment');

export default rule({
  id: 'mdm-enrollment-disabled-above',
  summary: 'A Group Policy object that forbids MDM enrollment is linked where another one enrolls devices, or above.',
  why: 'Links are inherited. Devices that get both policy objects stay unmanaged, unless security filtering keeps them apart.',
  severity: 'info',
  basis: 'judgement',
  source,
  errorCode: '0x80180026',

  check(plan, report) {
    const users = populationsByObject(plan, 'groupPolicy');
    const enrolling = [...plan.groupPolicies].filter(
      (policy) => users.has(String(policy.id?.value)) && !disablingOf(policy),
    );
    const places = enrolling.flatMap(({ id, linkedTo }) => (linkedTo ?? []).map((at) => ({ at, id: id?.value })));
    if (places.length === 0) return;
    for (const policy of plan.groupPolicies) {
      const at = disablingOf(policy);
      if (!at || users.has(String(policy.id?.value))) continue;
      const below = places.filter((place) => reaches(policy, place.at));
      if (below.length === 0) continue;
      const names = [...new Set(below.map(({ id }) => `"${id}"`))].join(', ');
      report(
        at,
        `The Group Policy object "${policy.id?.value}" forbids MDM enrollment in a place where devices are enrolled by ${names}. ${says} Keep the two apart by their links or by security filtering.`,
        {
          related: below.map((place) => ({
            span: place.at.node,
            message: `The Group Policy object "${place.id}" enrolls devices here.`,
          })),
          fixes: [allowEnrollment(at)],
        },
      );
    }
  },

  examples: [
    {
      title: 'a policy object for the whole domain that forbids enrollment',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, linkedTo: ["OU=Branches,DC=contoso,DC=com"] }
  baseline: { disableMdmEnrollment: «enabled», linkedTo: ["dc=contoso, dc=com"] }
`,
      message: `The Group Policy object "baseline" forbids MDM enrollment in a place where devices are enrolled by "mdm". ${says} Keep the two apart by their links or by security filtering.`,
      fixed: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, linkedTo: ["OU=Branches,DC=contoso,DC=com"] }
  baseline: { disableMdmEnrollment: notConfigured, linkedTo: ["dc=contoso, dc=com"] }
`,
    },
    {
      title: 'a policy object for another organizational unit',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, linkedTo: ["OU=Branches,DC=contoso,DC=com"] }
  laboratory: { disableMdmEnrollment: enabled, linkedTo: ["OU=Laboratory,DC=contoso,DC=com"] }
`,
    },
  ],
});

/** Whether a policy is linked to that domain or organizational unit, or to one above it. */
function reaches({ linkedTo }: GroupPolicy, { value }: Scalar<string>): boolean {
  const place = normal(value);
  return (linkedTo ?? []).some((link) => `,${place}`.endsWith(`,${normal(link.value)}`));
}

const normal = (distinguishedName: string): string =>
  distinguishedName
    .trim()
    .toLowerCase()
    .replaceAll(/\s*([,=])\s*/g, '$1');

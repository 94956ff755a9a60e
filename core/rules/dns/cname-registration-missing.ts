import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('cname.registrationForConditionalAccess');
const { value: target } = fact('cname.registrationTarget');

export default rule({
  id: 'cname-registration-missing',
  summary: 'Conditional Access is to be used, and a domain has CNAME records without EnterpriseRegistration.',
  why: 'A device that does not find the registration service is not registered, and policies that require a known device block its users.',
  severity: 'info',
  basis: 'docs',
  source,

  check({ tenant, populations }, report) {
    // The documentation has no such record for China.
    if (tenant?.cloud?.value === 'china') return;
    const incomplete = (tenant?.cnames ?? []).filter(
      ({ enterpriseEnrollment, enterpriseRegistration }) => enterpriseEnrollment && !enterpriseRegistration,
    );
    if (incomplete.length === 0) return;
    const guarded = [...populations].filter(({ conditionalAccess }) => conditionalAccess?.value === true);
    if (guarded.length === 0) return;
    for (const { domain, node } of incomplete) {
      if (!domain) continue;
      report(
        domain,
        `The records of "${domain.value}" have no EnterpriseRegistration. ${says} Create the record with the target "${target}".`,
        {
          related: guarded.map(({ id, conditionalAccess }) => ({
            span: conditionalAccess!.node,
            message: `Conditional Access is to be used on the devices of "${id?.value}".`,
          })),
          fixes: [
            unsafeFix(
              'Add the record, if it is created in DNS before',
              update(node, { enterpriseRegistration: target }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'Conditional Access and no EnterpriseRegistration',
      plan: `schemaVersion: 1
tenant:
  cnames:
    - domain: «contoso.com»
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
populations:
  sales:
    conditionalAccess: true
`,
      message: `The records of "contoso.com" have no EnterpriseRegistration. ${says} Create the record with the target "${target}".`,
      fixed: `schemaVersion: 1
tenant:
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
      enterpriseRegistration: EnterpriseRegistration.windows.net
populations:
  sales:
    conditionalAccess: true
`,
    },
    {
      title: 'no EnterpriseRegistration and no Conditional Access',
      plan: `schemaVersion: 1
tenant:
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
populations:
  sales:
    conditionalAccess: false
`,
    },
  ],
});

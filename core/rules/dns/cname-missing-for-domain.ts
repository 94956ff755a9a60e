import { fact } from '../../guide/index';
import { rule } from '../rule';
import { asksForServer, enrollmentTarget, sameHost } from './cname-targets';

const { says, source } = fact('cname.eachSuffix');

export default rule({
  id: 'cname-missing-for-domain',
  summary: 'There are CNAME records, but not for every domain that user principal names end in.',
  why: 'Users of that domain are asked for the name of the server, while the others enroll without it.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const { tenant } = plan;
    const cnames = tenant?.cnames ?? [];
    // With automatic enrollment for everyone, Windows knows the server without a record.
    if (cnames.length === 0 || tenant?.automaticEnrollment?.mdmUserScope?.value === 'all') return;
    if (![...plan.populations].some(asksForServer)) return;
    for (const domain of tenant?.domains ?? []) {
      // Nobody can create records below this domain, which belongs to Microsoft.
      if (domain.value.toLowerCase().endsWith('.onmicrosoft.com')) continue;
      if (cnames.some((cname) => cname.domain && sameHost(cname.domain.value, domain.value))) continue;
      report(
        domain,
        `"${domain.value}" has no CNAME records. ${says} Point EnterpriseEnrollment.${domain.value} to "${enrollmentTarget(plan)}".`,
        {
          related: cnames.flatMap((cname) =>
            cname.domain ? [{ span: cname.domain.node, message: 'A domain with records.' }] : [],
          ),
        },
      );
    }
  },

  examples: [
    {
      title: 'two domains and the records of one',
      plan: `schemaVersion: 1
tenant:
  domains: [contoso.com, «eu.contoso.com»]
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
populations:
  byod:
    ownership: personal
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
      message: `"eu.contoso.com" has no CNAME records. ${says} Point EnterpriseEnrollment.eu.contoso.com to "EnterpriseEnrollment-s.manage.microsoft.com".`,
    },
    {
      title: 'the records of each domain that the organization owns',
      plan: `schemaVersion: 1
tenant:
  domains: [contoso.com, contoso.onmicrosoft.com]
  cnames:
    - domain: Contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
populations:
  byod:
    ownership: personal
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
  ],
});

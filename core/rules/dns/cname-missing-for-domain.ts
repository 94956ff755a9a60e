import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { covers } from '../method/user-scope';
import { rule } from '../rule';
import { asksForServer, enrollmentTarget, isOfMicrosoft, sameHost } from './cname-targets';

const { says, source } = fact('cname.eachSuffix');

export default rule({
  id: 'cname-missing-for-domain',
  summary: 'There are CNAME records, but not for every domain of the tenant.',
  why: 'Users whose user principal name ends in that domain are asked for the name of the server, while the others are not.',
  severity: 'info',
  basis: 'docs',
  source,

  check(plan, report) {
    const { tenant } = plan;
    const cnames = tenant?.cnames ?? [];
    if (cnames.length === 0) return;
    const { mdmUserScope, mdmUserGroups } = tenant?.automaticEnrollment ?? {};
    // With automatic enrollment for the users, Windows knows the server without a record.
    const isAsked = (population: Population): boolean =>
      asksForServer(population) && covers(mdmUserScope, mdmUserGroups, population, plan) !== true;
    if (![...plan.populations].some(isAsked)) return;
    for (const domain of tenant?.domains ?? []) {
      if (domain.value === '' || isOfMicrosoft(domain.value)) continue;
      if (cnames.some((cname) => cname.domain && sameHost(cname.domain.value, domain.value))) continue;
      report(
        domain,
        `"${domain.value}" has no CNAME records. ${says} If users sign in with this domain, point EnterpriseEnrollment.${domain.value} to "${enrollmentTarget(plan)}".`,
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
      message: `"eu.contoso.com" has no CNAME records. ${says} If users sign in with this domain, point EnterpriseEnrollment.eu.contoso.com to "EnterpriseEnrollment-s.manage.microsoft.com".`,
    },
    {
      title: 'users whom automatic enrollment covers, and who need no records',
      plan: `schemaVersion: 1
tenant:
  domains: [contoso.com, eu.contoso.com]
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [staff] }
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
groups:
  staff: { kind: user }
populations:
  byod:
    ownership: personal
    groups: { users: [staff] }
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
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

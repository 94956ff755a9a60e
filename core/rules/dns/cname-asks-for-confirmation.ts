import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { enrollmentTarget, sameHost } from './cname-targets';

const { value: targets, says, source } = fact('cname.targetsWithConfirmation');

export default rule({
  id: 'cname-asks-for-confirmation',
  summary: 'A CNAME record points to a host of Intune that asks users to confirm.',
  why: 'Each user sees one more message while enrolling, and some may stop there.',
  severity: 'info',
  basis: 'docs',
  source,

  check(plan, report) {
    const { tenant } = plan;
    // A tenant of another cloud has a wrong target, which has a finding of its own.
    if (tenant?.cloud && tenant.cloud.value !== 'public') return;
    const right = enrollmentTarget(plan);
    for (const { domain, enterpriseEnrollment: target } of tenant?.cnames ?? []) {
      if (!target || !targets.some((each) => sameHost(each, target.value))) continue;
      const change = set(target.node, right);
      report(
        target,
        `EnterpriseEnrollment.${domain?.value ?? 'the domain'} points to "${target.value}". ${says} Point it to "${right}".`,
        {
          fixes: [
            unsafeFix(
              `Change to "${right}", if ${tenant?.cloud ? 'it is changed in DNS, too' : 'the tenant is in the public cloud'}`,
              change,
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a record that points to manage.microsoft.com',
      plan: `schemaVersion: 1
tenant:
  cloud: public
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: «manage.microsoft.com»
`,
      message: `EnterpriseEnrollment.contoso.com points to "manage.microsoft.com". ${says} Point it to "EnterpriseEnrollment-s.manage.microsoft.com".`,
      fixed: `schemaVersion: 1
tenant:
  cloud: public
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
`,
    },
    {
      title: 'a record that points to the preferred host',
      plan: `schemaVersion: 1
tenant:
  cloud: public
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
`,
    },
  ],
});

import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { Plan } from '../../model/plan.generated';
import { safeFix, set, unsafeFix } from '../../syntax/problem';
import { type Report, rule } from '../rule';
import { enrollmentTarget, enrollmentTargets, sameHost } from './cname-targets';

const { value: registrationTarget } = fact('cname.registrationTarget');
const { value: targetsWithConfirmation } = fact('cname.targetsWithConfirmation');
const { source } = fact('cname.enrollmentTargets');

export default rule({
  id: 'cname-wrong-target',
  summary: 'A CNAME record points to a host that does not lead to Intune or to Microsoft Entra ID.',
  why: 'Windows looks the record up to find where to enroll or register, and finds no such service. Users are asked for the name of a server that they do not know.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const isPublic = (plan.tenant?.cloud?.value ?? 'public') === 'public';
    const accepted = [...enrollmentTargets(plan), ...(isPublic ? targetsWithConfirmation : [])];
    for (const { domain, enterpriseEnrollment, enterpriseRegistration } of plan.tenant?.cnames ?? []) {
      if (enterpriseEnrollment?.value && !accepted.some((target) => sameHost(target, enterpriseEnrollment.value)))
        reportTarget(plan, report, 'EnterpriseEnrollment', domain, enterpriseEnrollment, enrollmentTarget(plan));
      if (enterpriseRegistration?.value && isWrongRegistration(plan, enterpriseRegistration.value))
        reportTarget(plan, report, 'EnterpriseRegistration', domain, enterpriseRegistration, registrationTarget);
    }
  },

  examples: [
    {
      title: 'a record that points to the domain of the organization',
      plan: `schemaVersion: 1
tenant:
  cloud: public
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: «intune.contoso.com»
`,
      message: `EnterpriseEnrollment.contoso.com points to "intune.contoso.com", which is not a host of Intune for this record. Point it to "${fact('cname.enrollmentTargets').value.public}".`,
      fixed: `schemaVersion: 1
tenant:
  cloud: public
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
`,
    },
    {
      title: 'a registration record with the target of enrollment',
      plan: `schemaVersion: 1
tenant:
  cnames:
    - domain: contoso.com
      enterpriseRegistration: «EnterpriseEnrollment-s.manage.microsoft.com»
`,
      message: `EnterpriseRegistration.contoso.com points to "EnterpriseEnrollment-s.manage.microsoft.com", which is not a host of Microsoft Entra ID for this record. Point it to "${registrationTarget}".`,
      fixed: `schemaVersion: 1
tenant:
  cnames:
    - domain: contoso.com
      enterpriseRegistration: EnterpriseRegistration.windows.net
`,
    },
    {
      title: 'a target of the public cloud in a tenant of the US Government cloud',
      plan: `schemaVersion: 1
tenant:
  cloud: usGovernment
  cnames:
    - domain: contoso.us
      enterpriseEnrollment: «EnterpriseEnrollment-s.manage.microsoft.com»
`,
      message: `EnterpriseEnrollment.contoso.us points to "EnterpriseEnrollment-s.manage.microsoft.com", which is not a host of Intune for this record. Point it to "${fact('cname.enrollmentTargets').value.usGovernment}".`,
      fixed: `schemaVersion: 1
tenant:
  cloud: usGovernment
  cnames:
    - domain: contoso.us
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.us
`,
    },
    {
      title: 'the right targets, in another case and with the dot of DNS',
      plan: `schemaVersion: 1
tenant:
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: enterpriseenrollment-s.manage.microsoft.com.
      enterpriseRegistration: enterpriseregistration.windows.net
`,
    },
  ],
});

/** The documentation names one target for public tenants; other clouds have hosts of their own, which it does not list. */
function isWrongRegistration({ tenant }: Plan, target: string): boolean {
  if (sameHost(target, registrationTarget)) return false;
  return tenant?.cloud ? tenant.cloud.value === 'public' : !/\.(?:us|cn)\.?$/i.test(target.trim());
}

function reportTarget(
  { tenant }: Plan,
  report: Report,
  record: 'EnterpriseEnrollment' | 'EnterpriseRegistration',
  domain: Scalar<string> | undefined,
  target: Scalar<string>,
  right: string,
): void {
  const service = record === 'EnterpriseEnrollment' ? 'Intune' : 'Microsoft Entra ID';
  const change = set(target.node, right);
  report(
    target,
    `${record}.${domain?.value ?? 'the domain'} points to "${target.value}", which is not a host of ${service} for this record. Point it to "${right}".`,
    {
      fixes: [
        tenant?.cloud
          ? safeFix(`Change to "${right}"`, change)
          : unsafeFix(`Change to "${right}", if the tenant is in the public cloud`, change),
      ],
    },
  );
}

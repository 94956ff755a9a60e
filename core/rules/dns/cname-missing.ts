import { fact } from '../../guide/index';
import type { Plan } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { entryOf } from '../../syntax/tree';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { asksForServer, enrollmentTarget, isOfMicrosoft } from './cname-targets';

const { source } = fact('cname.optional');
const { value: registrationTarget } = fact('cname.registrationTarget');

export default rule({
  id: 'cname-missing',
  summary: 'Users connect devices themselves, automatic enrollment is off, and there are no CNAME records.',
  why: 'Windows does not find Intune by itself. Each user is asked for the name of the server, and has to know it.',
  severity: 'info',
  basis: 'guide',
  source,

  check(plan, report, context) {
    const { tenant } = plan;
    const scope = tenant?.automaticEnrollment?.mdmUserScope;
    const isOff = scope?.value === 'none' || tenant?.licenses?.entraId?.value === 'none';
    if (!tenant || !isOff || (tenant.cnames && tenant.cnames.length > 0)) return;
    const affected = [...plan.populations].filter(asksForServer);
    if (affected.length === 0) return;
    const key = entryOf(tenant.node, 'cnames')?.key;
    if (!tenant.cnames || !key) {
      for (const { enrollment } of affected) context.unknown(enrollment!.connect!, 'tenant.cnames');
      return;
    }
    report(
      key,
      `There are no CNAME records, and automatic enrollment is off, so the users of ${quoted(affected)} have to type the name of the server. Create the records for each domain, or tell users the name.`,
      {
        related: affected.map(({ id, enrollment }) => ({
          span: enrollment!.connect!.node,
          message: `What the users of "${id?.value}" choose.`,
        })),
        fixes: fixes(plan),
      },
    );
  },

  examples: [
    {
      title: 'registered devices, no automatic enrollment and no CNAME records',
      plan: `schemaVersion: 1
tenant:
  domains: [contoso.com]
  automaticEnrollment: { mdmUserScope: none }
  «cnames»: []
populations:
  byod:
    ownership: personal
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
      message:
        'There are no CNAME records, and automatic enrollment is off, so the users of "byod" have to type the name of the server. Create the records for each domain, or tell users the name.',
      fixed: `schemaVersion: 1
tenant:
  domains: [contoso.com]
  automaticEnrollment: { mdmUserScope: none }
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
      enterpriseRegistration: EnterpriseRegistration.windows.net
populations:
  byod:
    ownership: personal
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
    {
      title: 'no CNAME records where automatic enrollment is on',
      plan: `schemaVersion: 1
tenant:
  domains: [contoso.com]
  automaticEnrollment: { mdmUserScope: all }
  cnames: []
`,
    },
  ],
});

/** Nobody can create records below a domain of Microsoft, and the documentation has none for registration in China. */
function fixes(plan: Plan): Fix[] {
  const { tenant } = plan;
  const domains = (tenant?.domains ?? []).filter(({ value }) => !isOfMicrosoft(value));
  if (!tenant || domains.length === 0) return [];
  const registration: { [key: string]: string } =
    tenant.cloud?.value === 'china' ? {} : { enterpriseRegistration: registrationTarget };
  const cnames = domains.map(({ value: domain }) => ({
    domain,
    enterpriseEnrollment: enrollmentTarget(plan),
    ...registration,
  }));
  return [
    unsafeFix('Add the records of the domains, if they are created in DNS before', update(tenant.node, { cnames })),
  ];
}

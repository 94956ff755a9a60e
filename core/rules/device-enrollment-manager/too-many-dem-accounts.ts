import { fact } from '../../guide/index';
import { entryOf } from '../../syntax/tree';
import { rule } from '../rule';

const { value: limit, says, source } = fact('deviceEnrollmentManager.accounts');

export default rule({
  id: 'too-many-dem-accounts',
  summary: 'The plan has more device enrollment manager accounts than a tenant can have.',
  why: 'The admin center refuses the accounts beyond the limit. These accounts cannot enroll devices for others.',
  severity: 'error',
  basis: 'docs',
  source,

  check({ tenant }, report) {
    const accounts = tenant?.deviceEnrollmentManagers;
    const key = tenant && entryOf(tenant.node, 'deviceEnrollmentManagers')?.key;
    if (!accounts || !key || accounts.size <= limit) return;
    report(key, `The plan has ${accounts.size} device enrollment manager accounts. ${says} Use fewer accounts.`);
  },

  examples: [
    {
      title: 'one account more than a tenant can have',
      plan: `schemaVersion: 1
tenant:
  «deviceEnrollmentManagers»:
${accounts(limit + 1)}`,
      message: `The plan has ${limit + 1} device enrollment manager accounts. ${says} Use fewer accounts.`,
    },
    {
      title: 'a few accounts',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
${accounts(3)}`,
    },
  ],
});

function accounts(count: number): string {
  return Array.from({ length: count }, (_, index) => `    dem-${index}: { upn: dem${index}@contoso.com }\n`).join('');
}

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { coManagedBy } from './co-managed';

const { source } = fact('coManagement.randomizedStart');
const { value: days, says } = fact('coManagement.enrollmentDays');
const remedy = 'Give them time, and let nothing wait for the last one.';

export default rule({
  id: 'clients-expected-at-once',
  summary: 'All existing clients are expected to be enrolled on the day that co-management is turned on.',
  why: 'The help desk looks for a fault where there is none, and steps that wait for the enrollment come too early.',
  severity: 'info',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, enrollment } of coManagedBy(plan, 'existingClients')) {
      const within = enrollment.completeWithinDays;
      if (within?.value !== 0) continue;
      report(within, `The clients of "${name}" are expected to be enrolled at once. ${says} ${remedy}`, {
        fixes: [unsafeFix(`Change to ${days} days, if nothing waits for the enrollment`, set(within.node, days))],
      });
    }
  },

  examples: [
    {
      title: 'clients that are expected at once',
      plan: `schemaVersion: 1
populations:
  headquarters:
    enrollment: { method: coManagement, path: existingClients, completeWithinDays: «0» }
`,
      message: `The clients of "headquarters" are expected to be enrolled at once. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  headquarters:
    enrollment: { method: coManagement, path: existingClients, completeWithinDays: ${days} }
`,
    },
    {
      title: 'clients that have a week',
      plan: `schemaVersion: 1
populations:
  headquarters:
    enrollment: { method: coManagement, path: existingClients, completeWithinDays: 7 }
`,
    },
  ],
});

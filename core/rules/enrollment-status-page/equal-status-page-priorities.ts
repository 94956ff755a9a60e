import { fact } from '../../guide/index';
import type { EnrollmentStatusPage } from '../../model/plan.generated';
import { rule } from '../rule';

const { says, source } = fact('enrollmentStatusPage.priority');
const remedy = 'Give each page a priority of its own.';

export default rule({
  id: 'equal-status-page-priorities',
  summary: 'Two Enrollment Status Pages have the same priority.',
  why: 'Intune keeps the pages in one order. Whoever sets them up from the plan has to guess which of the two wins.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, context) {
    const own = [...plan.enrollmentStatusPages].filter((page) => page.default?.value !== true);
    const first = new Map<number, EnrollmentStatusPage>();
    for (const page of own) {
      const { id, priority } = page;
      if (!priority && id && own.length > 1) context.unknown(id, 'priority');
      if (!priority) continue;
      const other = first.get(priority.value);
      if (!other) first.set(priority.value, page);
      if (!other?.priority) continue;
      report(
        priority,
        `The Enrollment Status Pages "${id?.value}" and "${other.id?.value}" have the same priority, ${priority.value}. ${says} ${remedy}`,
        { related: [{ span: other.priority.node, message: `The priority of "${other.id?.value}".` }] },
      );
    }
  },

  examples: [
    {
      title: 'two pages of one priority',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { priority: 1 }
  kiosks: { priority: «1» }
`,
      message: `The Enrollment Status Pages "kiosks" and "standard" have the same priority, 1. ${says} ${remedy}`,
    },
    {
      title: 'two pages in order',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  kiosks: { priority: 1 }
  standard: { priority: 2 }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: usual } = fact('enrollmentStatusPage.defaultTimeout');
const { says, source } = fact('enrollmentStatusPage.shortTimeout');
const remedy = 'Keep to the default or more, unless you have measured how long setup takes.';

export default rule({
  id: 'status-page-time-limit-short',
  summary: 'The time limit of an Enrollment Status Page is below the default.',
  why: 'On a slow line, or with one app more, setup takes longer than planned, and people see an error.',
  severity: 'info',
  basis: 'judgement',
  source,

  check(plan, report) {
    for (const { id, showProgress, timeoutMinutes: limit } of plan.enrollmentStatusPages) {
      // Intune writes a limit of 0 into pages that are hidden.
      if (!limit || limit.value >= usual || showProgress?.value === false) continue;
      const minutes = limit.value === 1 ? '1 minute' : `${limit.value} minutes`;
      report(
        limit,
        `The Enrollment Status Page "${id?.value}" gives up after ${minutes}; the default is ${usual}. ${says} ${remedy}`,
        {
          fixes: [unsafeFix(`Change to ${usual}, unless a shorter time is measured`, set(limit.node, usual))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a time limit of 20 minutes',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { showProgress: true, timeoutMinutes: «20» }
`,
      message: `The Enrollment Status Page "standard" gives up after 20 minutes; the default is ${usual}. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
enrollmentStatusPages:
  standard: { showProgress: true, timeoutMinutes: ${usual} }
`,
    },
    {
      title: 'the default time limit',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { showProgress: true, timeoutMinutes: ${usual} }
`,
    },
    {
      title: 'a hidden page, as Intune has it',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  everyone: { default: true, showProgress: false, timeoutMinutes: 0 }
`,
    },
  ],
});

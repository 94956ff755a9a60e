import { rule } from '../rule';

export default rule({
  id: 'incomplete-exception',
  summary: 'An exception does not say why it is accepted, who approved it, or until when.',
  why: 'A later reviewer cannot tell whether the exception is still right, or whom to ask. Without a last day it never ends.',
  severity: 'warning',
  basis: 'judgement',

  check(plan, report) {
    for (const { rule: accepted, reason, approvedBy, expires } of plan.exceptions ?? []) {
      const missing = [
        ...(reason ? [] : ['"reason"']),
        ...(approvedBy ? [] : ['"approvedBy"']),
        ...(expires ? [] : ['"expires"']),
      ];
      if (!accepted || missing.length === 0) continue;
      report(
        accepted,
        `The exception for "${accepted.value}" lacks ${missing.join(' and ')}. Add what is missing, so that it can be reviewed.`,
      );
    }
  },

  examples: [
    {
      title: 'an exception without a last day',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment: { method: windowsAutopilot }
exceptions:
  - { rule: «byod-with-autopilot», reason: Bought back in March, approvedBy: security-board@contoso.com }
`,
      message:
        'The exception for "byod-with-autopilot" lacks "expires". Add what is missing, so that it can be reviewed.',
    },
    {
      title: 'an exception with all that a reviewer needs',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment: { method: windowsAutopilot }
exceptions:
  - { rule: byod-with-autopilot, reason: Bought back, approvedBy: security-board@contoso.com, expires: 2027-03-31 }
`,
    },
  ],
});

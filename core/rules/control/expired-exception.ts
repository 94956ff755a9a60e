import { languageRule } from '../rule';

export default languageRule({
  id: 'expired-exception',
  summary: 'The day until which an exception was accepted has passed.',
  why: 'What the organization accepted for a time counts again.',
  severity: 'warning',

  examples: [
    {
      title: 'an exception that has expired',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment
exceptions:
  - { rule: byod-with-autopilot, at: populations.contractors, reason: Lent, approvedBy: board@contoso.com, expires: «2026-06-30» }
`,
      message:
        'This exception expired on 2026-06-30, so "byod-with-autopilot" is reported again. Solve it, or have the exception approved anew.',
    },
  ],
});

import { languageRule } from '../rule';

export default languageRule({
  id: 'exception-at-nothing',
  summary: 'An exception is for a place that the plan does not have.',
  why: 'The exception accepts nothing. What it was meant for may have been renamed.',
  severity: 'error',

  examples: [
    {
      title: 'an exception for a population that was renamed',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment
exceptions:
  - { rule: byod-with-autopilot, at: «populations.freelancers», reason: Lent, approvedBy: board@contoso.com, expires: 2027-03-31 }
`,
      message: 'The plan has nothing at "populations.freelancers". Write a path such as "populations.kiosks".',
    },
  ],
});

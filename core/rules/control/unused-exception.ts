import { languageRule } from '../rule';

export default languageRule({
  id: 'unused-exception',
  summary: 'An exception accepts a rule that reports nothing there.',
  why: 'The mistake is gone, or was somewhere else. The exception would hide the next one.',
  severity: 'warning',

  examples: [
    {
      title: 'an exception that accepts nothing',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment
exceptions:
  - { rule: «byod-with-autopilot», at: populations.contractors, reason: Lent, approvedBy: board@contoso.com, expires: 2027-03-31 }
`,
      message:
        '"byod-with-autopilot" reports nothing at "populations.contractors". Remove the exception, so that it does not hide what comes later.',
    },
    {
      title: 'an exception that accepts a finding',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: windowsAutopilot
exceptions:
  - { rule: byod-with-autopilot, at: populations.contractors, reason: Lent, approvedBy: board@contoso.com, expires: 2027-03-31 }
`,
    },
  ],
});

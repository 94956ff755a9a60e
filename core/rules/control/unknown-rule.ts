import { languageRule } from '../rule';

export default languageRule({
  id: 'unknown-rule',
  summary: 'A comment, an exception or the configuration names a rule that does not exist.',
  why: 'What was decided about the rule has no effect, and nobody would notice.',
  severity: 'error',

  examples: [
    {
      title: 'a misspelt rule in a comment',
      format: 'yaml',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment # enrollment-plan: ignore[«byod-with-autopilt»] until March
`,
      message: 'There is no rule "byod-with-autopilt". Did you mean "byod-with-autopilot"?',
      fixed: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment # enrollment-plan: ignore[byod-with-autopilot] until March
`,
    },
    {
      title: 'a misspelt rule in an exception',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment
exceptions:
  - { rule: «byod-with-autopilt», reason: Lent, approvedBy: board@contoso.com, expires: 2027-03-31 }
`,
      message: 'There is no rule "byod-with-autopilt". Did you mean "byod-with-autopilot"?',
      fixed: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment
exceptions:
  - { rule: byod-with-autopilot, reason: Lent, approvedBy: board@contoso.com, expires: 2027-03-31 }
`,
    },
    {
      title: 'a finding that a comment accepts',
      format: 'yaml',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: windowsAutopilot # enrollment-plan: ignore[byod-with-autopilot] lent to the organization until March
`,
    },
  ],
});

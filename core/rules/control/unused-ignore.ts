import { languageRule } from '../rule';

export default languageRule({
  id: 'unused-ignore',
  summary: 'A comment ignores a rule that reports nothing there.',
  why: 'The mistake is gone, or was somewhere else. The comment would hide the next one.',
  severity: 'warning',

  examples: [
    {
      title: 'a comment that ignores nothing',
      format: 'yaml',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment # enrollment-plan: ignore[«byod-with-autopilot»] lent until March
`,
      message:
        'Nothing here is reported by "byod-with-autopilot". Remove the comment, so that it does not hide what comes later.',
      fixed: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment
`,
    },
  ],
});

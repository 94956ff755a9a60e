import { languageRule } from '../rule';

export default languageRule({
  id: 'incomplete-ignore',
  summary: 'A comment ignores findings without saying which, or why.',
  why: 'Nobody who reads the plan later can tell whether the reason still holds.',
  severity: 'warning',

  examples: [
    {
      title: 'a comment without a reason',
      format: 'yaml',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: windowsAutopilot # enrollment-plan: «ignore[byod-with-autopilot]»
`,
      message: 'Say behind the brackets why it is ignored: the next reader will ask.',
    },
    {
      title: 'a comment without a rule',
      format: 'yaml',
      plan: `schemaVersion: 1
# enrollment-plan: «ignore» this is fine
plan: { title: Contoso }
`,
      message: 'Name the rule in brackets: ignore[rule-id] reason.',
    },
  ],
});

import { languageRule } from '../rule';

export default languageRule({
  id: 'unknown-alias',
  summary: 'An alias stands for an anchor that is not there.',
  why: 'The value that was meant is not in the plan.',
  severity: 'error',

  examples: [
    {
      title: 'an alias without its anchor',
      format: 'yaml',
      plan: `schemaVersion: 1
populations:
  sales:
    os: «*standard»
`,
      message: 'No anchor "&standard" stands before this alias. Define it first, or write the value here.',
    },
  ],
});

import { languageRule } from '../rule';

export default languageRule({
  id: 'missing-value',
  summary: 'A key has no value.',
  why: 'A key without a value says nothing; it may be one that somebody meant to fill in.',
  severity: 'error',

  examples: [
    {
      title: 'a key without a value',
      format: 'yaml',
      plan: `schemaVersion: 1
populations:
  sales:
    «ownership»:
    devices: 10
`,
      message: '"ownership" has no value. It is one of organization, personal.',
    },
  ],
});

import { languageRule } from '../rule';

export default languageRule({
  id: 'bad-format',
  summary: 'A value is not written in the way it has to be.',
  why: 'It cannot be read, so nothing that depends on it is checked.',
  severity: 'error',

  examples: [
    {
      title: 'a date in the order of another country',
      plan: `schemaVersion: 1
plan:
  reviewed: «02.11.2026»
`,
      message: '"02.11.2026" cannot be read as "reviewed". Write a date such as 2027-03-01.',
    },
  ],
});

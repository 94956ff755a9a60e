import { languageRule } from '../rule';

export default languageRule({
  id: 'wrong-type',
  summary: 'A value is of another kind than the one that stands here.',
  why: 'It cannot be read, so nothing that depends on it is checked.',
  severity: 'error',

  examples: [
    {
      title: 'a number in quotes',
      plan: `schemaVersion: 1
populations:
  sales:
    devices: «"800"»
`,
      message: '"devices" is a whole number, not "800".',
      fixed: `schemaVersion: 1
populations:
  sales:
    devices: 800
`,
    },
    {
      title: 'yes instead of true',
      plan: `schemaVersion: 1
populations:
  sales:
    conditionalAccess: «yes»
`,
      message: '"conditionalAccess" is true or false, not "yes".',
      fixed: `schemaVersion: 1
populations:
  sales:
    conditionalAccess: true
`,
    },
  ],
});

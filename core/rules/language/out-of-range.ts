import { languageRule } from '../rule';

export default languageRule({
  id: 'out-of-range',
  summary: 'A number is outside of its range.',
  why: 'Such a number cannot be right, so what depends on it is not checked.',
  severity: 'error',

  examples: [
    {
      title: 'fewer than no devices',
      plan: `schemaVersion: 1
populations:
  sales:
    devices: «-5»
`,
      message: '"devices" is at least 0, not -5.',
    },
  ],
});

import { languageRule } from '../rule';

export default languageRule({
  id: 'out-of-range',
  summary: 'A number is outside of what it counts.',
  why: 'There are no fewer than no devices.',
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

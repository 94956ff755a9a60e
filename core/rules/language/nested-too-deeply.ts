import { languageRule } from '../rule';

export default languageRule({
  id: 'nested-too-deeply',
  summary: 'Values are nested deeper than any plan is.',
  why: 'Such a file is damaged, or made to overload programs.',
  severity: 'error',

  examples: [
    {
      title: 'brackets in brackets',
      format: 'json',
      plan: `{ "schemaVersion": 1, "plan": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[«[»]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] }
`,
      message: 'A plan is never nested more than 64 levels deep; what stands inside is not read.',
    },
  ],
});

import { languageRule } from '../rule';

export default languageRule({
  id: 'json-syntax',
  summary: 'The text is not JSON.',
  why: 'A reader that guesses what was meant reads another plan than the one that was written.',
  severity: 'error',

  examples: [
    {
      title: 'two entries without a comma between them',
      format: 'json',
      plan: `{
  "schemaVersion": 1
  «"plan"»: {}
}
`,
      message: 'A comma is missing before this.',
    },
  ],
});

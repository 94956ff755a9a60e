import { languageRule } from '../rule';

export default languageRule({
  id: 'json-comment',
  summary: 'A JSON plan has a comment.',
  why: 'JSON has no comments, and programs that read JSON refuse the file.',
  severity: 'error',

  examples: [
    {
      title: 'a comment in JSON',
      format: 'json',
      plan: `{
  "schemaVersion": 1 «// the first»
}
`,
      message: 'JSON has no comments. Remove it, or write the plan in YAML.',
      fixed: `{
  "schemaVersion": 1 
}
`,
    },
  ],
});

import { languageRule } from '../rule';

export default languageRule({
  id: 'trailing-comma',
  summary: 'A JSON plan has a comma behind a last entry.',
  why: 'JSON has no such comma, and programs that read JSON refuse the file.',
  severity: 'error',

  examples: [
    {
      title: 'a comma too many',
      format: 'json',
      plan: `{
  "schemaVersion": 1«,»
}
`,
      message: 'JSON has no comma behind the last entry.',
      fixed: `{
  "schemaVersion": 1
}
`,
    },
  ],
});

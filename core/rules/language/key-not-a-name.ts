import { languageRule } from '../rule';

export default languageRule({
  id: 'key-not-a-name',
  summary: 'A key is not a name.',
  why: 'Keys of a plan are names. A map or a list as a key is mostly a template expression that was not filled in.',
  severity: 'error',

  examples: [
    {
      title: 'a template expression',
      format: 'yaml',
      plan: `schemaVersion: 1
«{»{ tenant }}: 1
`,
      message: 'Template expressions such as "{{ … }}" are not read. Check the plan that the template produces.',
    },
  ],
});

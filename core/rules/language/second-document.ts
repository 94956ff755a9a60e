import { languageRule } from '../rule';

export default languageRule({
  id: 'second-document',
  summary: 'A file holds more than one document.',
  why: 'A plan is one document, so that it can be named, compared and reviewed as one. What follows would be ignored.',
  severity: 'error',

  examples: [
    {
      title: 'a second document',
      format: 'yaml',
      plan: `schemaVersion: 1
«---»
schemaVersion: 1
`,
      message: 'A plan is one document; what follows "---" is not read. Put it into a file of its own.',
    },
  ],
});

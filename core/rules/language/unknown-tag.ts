import { languageRule } from '../rule';

export default languageRule({
  id: 'unknown-tag',
  summary: 'A value has a YAML tag that means nothing here.',
  why: 'Tags tell some programs to read a value in their own way. A plan has none, and the value is read as if the tag were not there.',
  severity: 'error',

  examples: [
    {
      title: 'a tag of another program',
      format: 'yaml',
      plan: `schemaVersion: 1
plan:
  title: «!Sub» Contoso
`,
      message: 'The tag "!Sub" has no meaning in a plan. Remove it.',
    },
  ],
});

import { languageRule } from '../rule';

export default languageRule({
  id: 'tab-indentation',
  summary: 'A line is indented with a tab.',
  why: 'YAML does not say how wide a tab is, so it refuses to read one there. Editors for Windows like to insert them.',
  severity: 'error',

  examples: [
    {
      title: 'an entry indented with a tab',
      plan: `schemaVersion: 1
plan:
«	»title: Contoso
`,
      message: 'YAML is indented with spaces; a tab cannot be read.',
      fixed: `schemaVersion: 1
plan:
  title: Contoso
`,
    },
  ],
});

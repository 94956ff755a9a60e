import { languageRule } from '../rule';

export default languageRule({
  id: 'yaml-syntax',
  summary: 'The text is not YAML.',
  why: 'A reader that guesses what was meant reads another plan than the one that was written.',
  severity: 'error',

  examples: [
    {
      title: 'a key without a colon',
      plan: `schemaVersion: 1
«populations»
`,
      message: 'A colon and a value are missing after this key.',
    },
    {
      title: 'a quote that is never closed',
      plan: `schemaVersion: 1
plan:
  title: «"Contoso»
`,
      message: 'The quote that opens here is never closed. Add a " at the end of the value.',
    },
    {
      title: 'a bracket that is never closed',
      plan: `schemaVersion: 1
plan: «{» title: Contoso
`,
      message: 'The "{" that opens here is never closed. Add a "}".',
    },
  ],
});

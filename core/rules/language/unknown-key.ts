import { languageRule } from '../rule';

export default languageRule({
  id: 'unknown-key',
  summary: 'A key is not one that a plan knows at this place.',
  why: 'What stands under it is not read, so a misspelt key is a fact that nobody checks.',
  severity: 'error',

  examples: [
    {
      title: 'a misspelt key',
      plan: `schemaVersion: 1
populations:
  sales:
    «ownrship»: organization
`,
      message: 'Population has no key "ownrship". Did you mean "ownership"?',
      fixed: `schemaVersion: 1
populations:
  sales:
    ownership: organization
`,
    },
  ],
});

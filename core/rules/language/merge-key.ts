import { languageRule } from '../rule';

export default languageRule({
  id: 'merge-key',
  summary: 'A merge key is used.',
  why: 'Readers of YAML 1.2 do not know merge keys: to them "<<" is a key like any other, and what it should bring in is not there.',
  severity: 'error',

  examples: [
    {
      title: 'a merge key',
      format: 'yaml',
      plan: `schemaVersion: 1
populations:
  sales: &base
    ownership: organization
  service:
    «<<»: *base
`,
      message: 'A merge key has no meaning in YAML 1.2. Write the entries out, or use an alias as a whole value.',
    },
  ],
});

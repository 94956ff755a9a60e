import { languageRule } from '../rule';

export default languageRule({
  id: 'unknown-value',
  summary: 'A value is not one of those that can stand here.',
  why: 'It cannot be read, so nothing that depends on it is checked.',
  severity: 'error',

  examples: [
    {
      title: 'an earlier name of a join state',
      plan: `schemaVersion: 1
populations:
  sales:
    join: { target: «hybridAzureADJoined» }
`,
      message:
        '"hybridAzureADJoined" is not one of entraJoined, entraHybridJoined, entraRegistered, activeDirectoryJoined, none. Did you mean "entraHybridJoined"?',
      fixed: `schemaVersion: 1
populations:
  sales:
    join: { target: entraHybridJoined }
`,
    },
  ],
});

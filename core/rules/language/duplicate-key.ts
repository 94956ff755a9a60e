import { languageRule } from '../rule';

export default languageRule({
  id: 'duplicate-key',
  summary: 'A key stands twice in a map.',
  why: 'Programs disagree about which of the two counts, so the plan means different things to different readers.',
  severity: 'error',

  examples: [
    {
      title: 'two populations of the same id',
      format: 'yaml',
      plan: `schemaVersion: 1
populations:
  sales:
    devices: 10
  «sales»:
    devices: 20
`,
      message: '"sales" stands twice in this map; only the first one is read. Remove or rename one of them.',
    },
    {
      title: 'a key twice in JSON',
      format: 'json',
      plan: `{
  "schemaVersion": 1,
  "plan": { "title": "a", «"title"»: "b" }
}
`,
      message: '"title" stands twice in this map; only the first one is read. Remove or rename one of them.',
    },
  ],
});

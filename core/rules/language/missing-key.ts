import { languageRule } from '../rule';

export default languageRule({
  id: 'missing-key',
  summary: 'A key is missing without which its map means nothing.',
  why: 'Nothing can be said about an enrollment without its method, or about a plan without the version of its schema.',
  severity: 'error',

  examples: [
    {
      title: 'no schema version',
      plan: `«plan»: { title: Contoso }
`,
      message: 'Enrollment plan needs "schemaVersion".',
      fixed: `schemaVersion: 1
plan: { title: Contoso }
`,
    },
    {
      title: 'an enrollment without a method',
      plan: `schemaVersion: 1
populations:
  sales:
    «enrollment»:
      performedBy: user
`,
      message:
        'An enrollment needs "method": one of windowsAutopilot, automaticEnrollment, userEnrollment, coManagement, other.',
    },
  ],
});

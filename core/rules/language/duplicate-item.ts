import { languageRule } from '../rule';

export default languageRule({
  id: 'duplicate-item',
  summary: 'A value stands twice in a list.',
  why: 'The second one says nothing new; another one may have been meant.',
  severity: 'error',

  examples: [
    {
      title: 'a group named twice',
      plan: `schemaVersion: 1
groups:
  users: { kind: user }
populations:
  sales:
    groups: { users: [users, «users»] }
`,
      message: '"users" stands twice in this list.',
    },
  ],
});

import { languageRule } from '../rule';

export default languageRule({
  id: 'conflict-marker',
  summary: 'A Git conflict is not resolved.',
  why: 'The file holds parts of two plans, and neither can be read.',
  severity: 'error',

  examples: [
    {
      title: 'conflict markers',
      format: 'yaml',
      plan: `schemaVersion: 1
«<<<<<<< HEAD»
plan: { title: A }
=======
plan: { title: B }
>>>>>>> feature
`,
      message: 'A Git conflict is not resolved here, so the plan cannot be read. Keep one side and remove the markers.',
    },
  ],
});

import { languageRule } from '../rule';

export default languageRule({
  id: 'too-large',
  summary: 'A file is larger than any plan is.',
  why: 'It is another file, or damaged. Nothing in it is read, so that the editor does not wait for it.',
  severity: 'error',

  // A plan that shows it would fill four thousand pages.
  examples: [],
});

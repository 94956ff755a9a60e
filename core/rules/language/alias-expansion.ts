import { languageRule } from '../rule';

export default languageRule({
  id: 'alias-expansion',
  summary: 'Aliases stand for more values than any plan has.',
  why: 'Aliases of aliases can make a few lines stand for billions of values. Such a file is damaged, or made to overload programs.',
  severity: 'error',

  examples: [
    {
      title: 'aliases of aliases',
      format: 'yaml',
      plan: `schemaVersion: 1
a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
f: [*e, *e, *e, *e, *e, *e, *e, «*e», *e, *e]
`,
      message: 'With its aliases written out, this plan would have more than 1,000,000 values. It is not read.',
    },
  ],
});

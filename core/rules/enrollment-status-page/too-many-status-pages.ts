import { fact } from '../../guide/index';
import { rule } from '../rule';

const { value: maximum, says, source } = fact('enrollmentStatusPage.perTenant');
const remedy = 'Let populations share pages.';

/** A plan with that many pages. */
const pages = (count: number): string[] => Array.from({ length: count }, (_, index) => `page-${index + 1}`);
const planOf = (names: readonly string[]): string => `schemaVersion: 1
enrollmentStatusPages:
${names.map((name, index) => `  ${name}: { priority: ${index + 1} }\n`).join('')}`;

export default rule({
  id: 'too-many-status-pages',
  summary: 'The plan has more Enrollment Status Pages than a tenant takes.',
  why: 'The admin center creates no more, and the populations of the rest see the default page.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const all = [...plan.enrollmentStatusPages];
    const own = all.filter((page) => page.default?.value !== true);
    // Where no page is said to be the default one, one of them could be.
    const room = own.length < all.length ? maximum - 1 : maximum;
    const at = own[room]?.id;
    if (at) report(at, `The plan has ${all.length} Enrollment Status Pages. ${says} ${remedy}`);
  },

  examples: [
    {
      title: 'one page too many',
      plan: planOf([...pages(maximum), `«page-${maximum + 1}»`]),
      message: `The plan has ${maximum + 1} Enrollment Status Pages. ${says} ${remedy}`,
    },
    { title: 'two pages', plan: planOf(pages(2)) },
  ],
});

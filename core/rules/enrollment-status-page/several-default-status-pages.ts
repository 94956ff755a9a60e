import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('enrollmentStatusPage.default');
const remedy = 'Keep one of them, and assign the other to groups.';

export default rule({
  id: 'several-default-status-pages',
  summary: 'Two Enrollment Status Pages are the default one.',
  why: 'Intune has one such page and creates no second one, so one of the two cannot be set up as planned.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const [first, ...others] = [...plan.enrollmentStatusPages].filter((page) => page.default?.value === true);
    for (const page of others) {
      if (!first?.default || !page.default) continue;
      report(
        page.default,
        `The Enrollment Status Pages "${first.id?.value}" and "${page.id?.value}" are both the default page. ${says} ${remedy}`,
        {
          related: [{ span: first.default.node, message: `"${first.id?.value}" is the default page as well.` }],
          fixes: [
            unsafeFix(`Change to false, if "${first.id?.value}" is the default page`, set(page.default.node, false)),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'two default pages',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  everyone: { default: true }
  kiosks: { default: «true» }
`,
      message: `The Enrollment Status Pages "everyone" and "kiosks" are both the default page. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
enrollmentStatusPages:
  everyone: { default: true }
  kiosks: { default: false }
`,
    },
    {
      title: 'a default page and another one',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  everyone: { default: true }
  kiosks: { default: false }
`,
    },
  ],
});

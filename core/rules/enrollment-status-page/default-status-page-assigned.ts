import { fact } from '../../guide/index';
import { set, unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('enrollmentStatusPage.default');
const remedy = 'Remove them, or make it a page of your own.';

export default rule({
  id: 'default-status-page-assigned',
  summary: 'The default Enrollment Status Page has a priority or assignments.',
  why: 'The admin center offers neither for the default page. The page then applies to everybody.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, node, default: isDefault, priority, assignments } of plan.enrollmentStatusPages) {
      const groups = (assignments?.include ?? []).filter(({ value }) => value !== 'allUsers' && value !== 'allDevices');
      if (isDefault?.value !== true || (!priority && groups.length === 0)) continue;
      const what = [...(priority ? ['a priority'] : []), ...(groups.length > 0 ? ['assignments'] : [])].join(' and ');
      report(
        isDefault,
        `The Enrollment Status Page "${id?.value}" is the default page and has ${what}. ${says} ${remedy}`,
        {
          related: [
            ...(priority ? [{ span: priority.node, message: 'It has a priority.' }] : []),
            ...groups.map((group) => ({ span: group.node, message: `It is assigned to "${group.value}".` })),
          ],
          fixes: [
            unsafeFix('Change to false, if it is a page of your own', set(isDefault.node, false)),
            unsafeFix(
              `Remove ${what}, if it is the default page`,
              update(node, { priority: undefined, assignments: undefined }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a default page with a priority and a group',
      plan: `schemaVersion: 1
groups:
  staff: { kind: user }
enrollmentStatusPages:
  standard: { default: «true», priority: 1, assignments: { include: [staff] } }
`,
      message: `The Enrollment Status Page "standard" is the default page and has a priority and assignments. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
groups:
  staff: { kind: user }
enrollmentStatusPages:
  standard: { default: false, priority: 1, assignments: { include: [staff] } }
`,
    },
    {
      title: 'a default page for everybody',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  everyone: { default: true, showProgress: false }
`,
    },
  ],
});

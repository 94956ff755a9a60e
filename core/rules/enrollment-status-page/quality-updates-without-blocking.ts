import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('enrollmentStatusPage.qualityUpdatesBlocking');
const remedy = 'Block device use.';

export default rule({
  id: 'quality-updates-without-blocking',
  summary: 'An Enrollment Status Page installs quality updates and does not block device use.',
  why: 'People can start to work before the updates are installed.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, showProgress, blockDeviceUse: block, installQualityUpdates } of plan.enrollmentStatusPages) {
      if (installQualityUpdates?.value !== true || block?.value !== false || showProgress?.value === false) continue;
      report(
        block,
        `The Enrollment Status Page "${id?.value}" installs quality updates and does not block device use. ${says} ${remedy}`,
        {
          related: [{ span: installQualityUpdates.node, message: 'Quality updates are installed.' }],
          fixes: [
            unsafeFix('Change to true, if people are to wait', set(block.node, true)),
            unsafeFix('Leave quality updates out, if they may come later', set(installQualityUpdates.node, false)),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'quality updates on a page that does not block',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: «false», installQualityUpdates: true }
`,
      message: `The Enrollment Status Page "standard" installs quality updates and does not block device use. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, installQualityUpdates: true }
`,
    },
    {
      title: 'quality updates on a page that blocks',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, installQualityUpdates: true }
`,
    },
  ],
});

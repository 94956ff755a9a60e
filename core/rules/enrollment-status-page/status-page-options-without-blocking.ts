import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { named, relatedTo, settingsOf } from './page-settings';

const { says, source } = fact('enrollmentStatusPage.notBlocking');
const remedy = 'Block device use, or leave the rest out.';

export default rule({
  id: 'status-page-options-without-blocking',
  summary: 'An Enrollment Status Page does not block device use, and has settings that only a blocking one has.',
  why: 'People can leave the page at once. Devices are then in use without the apps.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const page of plan.enrollmentStatusPages) {
      const { id, blockDeviceUse: block, showProgress } = page;
      if (block?.value !== false || showProgress?.value === false) continue;
      const without = settingsOf(page, [
        'blockingApps',
        'allowReset',
        'allowUseOnFailure',
        'failOnlyBlockingAppsInTechnicianFlow',
      ]);
      if (without.length === 0) continue;
      report(
        block,
        `The Enrollment Status Page "${id?.value}" does not block device use, and has ${named(without)}. ${says} ${remedy}`,
        {
          related: relatedTo(without, 'It has no effect.'),
          fixes: [unsafeFix('Change to true, if people are to wait', set(block.node, true))],
        },
      );
    }
  },

  examples: [
    {
      title: 'blocking apps on a page that does not block',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { showProgress: true, blockDeviceUse: «false», blockingApps: [vpn] }
apps:
  vpn: { kind: win32 }
`,
      message: `The Enrollment Status Page "standard" does not block device use, and has "blockingApps". ${says} ${remedy}`,
      fixed: `schemaVersion: 1
enrollmentStatusPages:
  standard: { showProgress: true, blockDeviceUse: true, blockingApps: [vpn] }
apps:
  vpn: { kind: win32 }
`,
    },
    {
      title: 'a page that does not block, with the rest off',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { showProgress: true, blockDeviceUse: false, allowReset: false, allowUseOnFailure: false }
`,
    },
  ],
});

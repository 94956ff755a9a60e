import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { named, relatedTo, settingsOf } from './page-settings';

const { says, source } = fact('enrollmentStatusPage.hidden');
const remedy = 'Show the progress, or leave the rest out.';

export default rule({
  id: 'status-page-options-while-hidden',
  summary: 'An Enrollment Status Page is hidden, and has settings that only a visible one has.',
  why: 'Nobody sees the page, and nothing waits: people reach the desktop before their apps do.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const page of plan.enrollmentStatusPages) {
      const { id, showProgress: progress } = page;
      // Intune’s own default page is hidden and has traces of other settings.
      if (progress?.value !== false || page.default?.value === true) continue;
      const without = settingsOf(page, [
        'blockDeviceUse',
        'blockingApps',
        'allowReset',
        'allowUseOnFailure',
        'customErrorMessage',
        'installQualityUpdates',
      ]);
      if (without.length === 0) continue;
      report(
        progress,
        `The Enrollment Status Page "${id?.value}" is hidden, and has ${named(without)}. ${says} ${remedy}`,
        {
          related: relatedTo(without, 'It has no effect.'),
          fixes: [unsafeFix('Change to true, if people are to see the page', set(progress.node, true))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a hidden page that is to block device use',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { showProgress: «false», blockDeviceUse: true, customErrorMessage: Call 4242 }
`,
      message: `The Enrollment Status Page "standard" is hidden, and has "blockDeviceUse" and "customErrorMessage". ${says} ${remedy}`,
      fixed: `schemaVersion: 1
enrollmentStatusPages:
  standard: { showProgress: true, blockDeviceUse: true, customErrorMessage: Call 4242 }
`,
    },
    {
      title: 'a hidden page and nothing else',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { showProgress: false, blockDeviceUse: false }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { rule } from '../rule';
import { isForUsersAlone } from './status-page-users';

const { says, source } = fact('enrollmentStatusPage.qualityUpdatesDevices');
const remedy = 'Assign the page to registered devices, or to all devices.';

export default rule({
  id: 'quality-updates-on-user-groups',
  summary: 'An Enrollment Status Page that is assigned to users is to install quality updates.',
  why: 'Devices go by the page that is assigned to them, mostly the default one, and come out of setup without the updates.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const page of plan.enrollmentStatusPages) {
      const { id, installQualityUpdates: updates, assignments, showProgress } = page;
      const include = assignments?.include;
      if (updates?.value !== true || page.default?.value === true || showProgress?.value === false) continue;
      if (!include || !isForUsersAlone(include, plan)) continue;
      report(
        updates,
        `The Enrollment Status Page "${id?.value}" is to install quality updates, and is assigned to users. ${says} ${remedy}`,
        {
          related: include.map(({ node, value }) => ({ span: node, message: `The page is assigned to "${value}".` })),
        },
      );
    }
  },

  examples: [
    {
      title: 'quality updates on a page for users',
      plan: `schemaVersion: 1
groups:
  staff: { kind: user }
enrollmentStatusPages:
  standard: { blockDeviceUse: true, installQualityUpdates: «true», assignments: { include: [staff] } }
`,
      message: `The Enrollment Status Page "standard" is to install quality updates, and is assigned to users. ${says} ${remedy}`,
    },
    {
      title: 'quality updates on a page for devices',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
enrollmentStatusPages:
  standard: { blockDeviceUse: true, installQualityUpdates: true, assignments: { include: [sales-devices] } }
`,
    },
  ],
});

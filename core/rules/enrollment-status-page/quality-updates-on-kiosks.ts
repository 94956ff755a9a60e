import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { namedStatusPages } from './status-page-users';

const { says, source } = fact('enrollmentStatusPage.qualityUpdatesLogon');
const remedy = 'Give kiosks a page without them.';

export default rule({
  id: 'quality-updates-on-kiosks',
  summary: 'Kiosks name an Enrollment Status Page that installs quality updates.',
  why: 'A kiosk logs on by itself. After the restart it can stop at the sign-in page, in front of people who have no account.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { population, at, page } of namedStatusPages(plan)) {
      const { id, use, deviceProfile } = population;
      const updates = page.installQualityUpdates;
      const kiosk = [use, deviceProfile].find((each) => each?.value === 'kiosk');
      if (!kiosk || updates?.value !== true || page.showProgress?.value === false) continue;
      report(
        at,
        `The Enrollment Status Page "${at.value}" installs quality updates on the kiosks of "${id?.value}". ${says} ${remedy}`,
        {
          related: [
            { span: kiosk.node, message: 'The devices are kiosks.' },
            { span: updates.node, message: 'Quality updates are installed.' },
          ],
          fixes: [unsafeFix('Leave quality updates out, if nobody else needs them there', set(updates.node, false))],
        },
      );
    }
  },

  examples: [
    {
      title: 'kiosks and quality updates',
      plan: `schemaVersion: 1
populations:
  lobby:
    use: kiosk
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, statusPage: «standard» }
enrollmentStatusPages:
  standard: { blockDeviceUse: true, installQualityUpdates: true }
`,
      message: `The Enrollment Status Page "standard" installs quality updates on the kiosks of "lobby". ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  lobby:
    use: kiosk
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, statusPage: standard }
enrollmentStatusPages:
  standard: { blockDeviceUse: true, installQualityUpdates: false }
`,
    },
    {
      title: 'kiosks without quality updates',
      plan: `schemaVersion: 1
populations:
  lobby:
    use: kiosk
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, statusPage: standard }
enrollmentStatusPages:
  standard: { blockDeviceUse: true, installQualityUpdates: false }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { rule } from '../rule';
import { namedStatusPages } from './status-page-users';

const { says, source } = fact('enrollmentStatusPage.qualityUpdatesProduct');
const remedy = 'Let an update ring bring the updates, or name a page without them.';

export default rule({
  id: 'quality-updates-on-windows-10',
  summary: 'Devices with Windows 10 alone name an Enrollment Status Page that installs quality updates.',
  why: 'The devices ignore the setting, and come out of setup with the updates that their image has.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { population, at, page } of namedStatusPages(plan)) {
      const updates = page.installQualityUpdates;
      const { enrollment } = population;
      const products = (population.os ?? []).map((system) => system.product);
      if (updates?.value !== true || page.showProgress?.value === false || products.length === 0) continue;
      // Another Windows may be on the devices by then.
      if (enrollment?.upgradeFirst?.value === true || enrollment?.scenario?.value === 'existingDevices') continue;
      // On a mixed population the setting serves those that have it.
      if (!products.every((each) => each?.value === 'windows10')) continue;
      report(
        at,
        `The Enrollment Status Page "${at.value}" is to install quality updates on the devices of "${population.id?.value}". ${says} ${remedy}`,
        {
          related: [
            { span: updates.node, message: 'Quality updates are installed.' },
            ...products.flatMap((each) => (each ? [{ span: each.node, message: 'What the devices run.' }] : [])),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'Windows 10 and quality updates',
      plan: `schemaVersion: 1
populations:
  branches:
    os: { product: windows10, version: 22H2, edition: enterprise, extendedSecurityUpdates: true }
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: «standard» }
enrollmentStatusPages:
  standard: { blockDeviceUse: true, installQualityUpdates: true }
`,
      message: `The Enrollment Status Page "standard" is to install quality updates on the devices of "branches". ${says} ${remedy}`,
    },
    {
      title: 'Windows 11 and quality updates',
      plan: `schemaVersion: 1
populations:
  branches:
    os: { product: windows11, version: 25H2, edition: enterprise }
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: standard }
enrollmentStatusPages:
  standard: { blockDeviceUse: true, installQualityUpdates: true }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { rule } from '../rule';
import { mayBuyUpdates, nameOf } from './servicing';
import { servicedSystems } from './systems';

const { says, source } = fact('windows.supportedVersion');
const buying = ', or buy Extended Security Updates, and say so with "extendedSecurityUpdates: true"';

export default rule({
  id: 'windows-without-updates',
  summary: 'Devices run a version of Windows that gets no updates any more.',
  why: 'Microsoft no longer closes its security gaps. Intune may still enroll such devices, but Microsoft does not support them, and compliance policies may refuse it.',
  severity: 'warning',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, { asOf }) {
    for (const { population, system, lastDay } of servicedSystems(plan).filter(({ lastDay }) => lastDay < asOf)) {
      report(
        system.version,
        `${nameOf(system)} in "${population.id?.value}" has had no updates since ${lastDay}. ${says} Update the devices first, and say so with "upgradeFirst: true"${mayBuyUpdates(system, asOf) ? buying : ''}.`,
      );
    }
  },

  examples: [
    {
      title: 'a Windows 11 whose servicing has ended',
      asOf: '2026-11-23',
      plan: `schemaVersion: 1
populations:
  sales:
    os:
      - { product: windows11, version: «23H2», edition: enterprise }
      - { product: windows11, version: 25H2, edition: enterprise }
    enrollment: { method: windowsAutopilot }
`,
      message: `Windows 11 23H2 in "sales" has had no updates since 2026-11-10. ${says} Update the devices first, and say so with "upgradeFirst: true".`,
    },
    {
      title: 'the same Windows while it is serviced',
      asOf: '2025-12-01',
      plan: `schemaVersion: 1
populations:
  sales:
    os: { product: windows11, version: 23H2, edition: enterprise }
    enrollment: { method: windowsAutopilot }
`,
    },
    {
      title: 'an old Windows, in the place of which Windows Autopilot for existing devices installs another one',
      plan: `schemaVersion: 1
populations:
  sales:
    condition: existing
    os: { product: windows10, version: 1809, edition: enterprise }
    enrollment: { method: windowsAutopilot, scenario: existingDevices }
`,
    },
    {
      title: 'an old Windows that is not enrolled',
      plan: `schemaVersion: 1
populations:
  exhibits:
    os: { product: windows10, version: 1809, edition: enterprise }
    enrollment: { method: other, note: Not enrolled. The exhibits stand in a network of their own. }
`,
    },
    {
      title: 'a Windows 10 without Extended Security Updates',
      plan: `schemaVersion: 1
populations:
  sales:
    os: { product: windows10, version: «22H2», edition: pro }
    enrollment: { method: windowsAutopilot }
`,
      message: `Windows 10 22H2 in "sales" has had no updates since 2025-10-14. ${says} Update the devices first, and say so with "upgradeFirst: true", or buy Extended Security Updates, and say so with "extendedSecurityUpdates: true".`,
    },
    {
      title: 'a Windows 10 with Extended Security Updates, and an LTSC edition',
      asOf: '2026-05-01',
      plan: `schemaVersion: 1
populations:
  plants:
    os:
      - { product: windows10, version: 22H2, edition: enterprise, extendedSecurityUpdates: true }
      - { product: windows10, version: LTSC 2021, edition: iotEnterpriseLtsc }
    enrollment: { method: windowsAutopilot }
`,
    },
  ],
});

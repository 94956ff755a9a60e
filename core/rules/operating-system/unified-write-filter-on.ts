import { fact } from '../../guide/index';
import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';
import { installsWindows } from './installs-windows';
import { type InPopulation, systemsOf } from './systems';

const { says, source } = fact('windows.unifiedWriteFilter');

export default rule({
  id: 'unified-write-filter-on',
  summary: 'Devices with the Unified Write Filter are to be enrolled.',
  why: 'Policies, apps and the enrollment itself are lost at the next restart, and the device has to enroll again.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { population, system } of systemsOf(plan).filter(hasFilterOn)) {
      const { id, enrollment } = population;
      if (!enrollment || !enrollsDevices(enrollment) || installsWindows(enrollment)) continue;
      report(
        system.unifiedWriteFilter!,
        `The devices of "${id?.value}" have the Unified Write Filter on. ${says} Turn the filter off, or leave the devices out.`,
      );
    }
  },

  examples: [
    {
      title: 'devices with the Unified Write Filter are to be enrolled',
      plan: `schemaVersion: 1
populations:
  tills:
    os: { product: windows11, version: 25H2, unifiedWriteFilter: «true» }
    enrollment: { method: windowsAutopilot }
`,
      message: `The devices of "tills" have the Unified Write Filter on. ${says} Turn the filter off, or leave the devices out.`,
    },
    {
      title: 'devices without it',
      plan: `schemaVersion: 1
populations:
  tills:
    os: { product: windows11, version: 25H2, unifiedWriteFilter: false }
    enrollment: { method: windowsAutopilot }
`,
    },
  ],
});

const hasFilterOn = ({ system }: InPopulation): boolean => system.unifiedWriteFilter?.value === true;

import { fact } from '../../guide/index';
import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';
import { installsWindows } from './installs-windows';
import { type InPopulation, systemsOf } from './systems';

const { says, source } = fact('windows.clonedImage');

export default rule({
  id: 'image-of-enrolled-device',
  summary: 'Devices with an image of an enrolled device are to be enrolled.',
  why: 'The copies share one identity. They replace each other in Intune, or fail to enroll.',
  severity: 'warning',
  basis: 'docs',
  source,
  errorCode: '0x8007064c',
  scope: 'population',
  check(plan, report) {
    for (const { population, system } of systemsOf(plan).filter(isCloned)) {
      const { id, enrollment } = population;
      if (!enrollment || !enrollsDevices(enrollment) || installsWindows(enrollment)) continue;
      report(
        system.clonedImage!,
        `The devices of "${id?.value}" have an image of an enrolled device. ${says} Capture the image before enrollment, and generalize it.`,
      );
    }
  },

  examples: [
    {
      title: 'devices with an image of an enrolled device are to be enrolled',
      plan: `schemaVersion: 1
populations:
  tills:
    os: { product: windows11, version: 25H2, clonedImage: «true» }
    enrollment: { method: windowsAutopilot }
`,
      message: `The devices of "tills" have an image of an enrolled device. ${says} Capture the image before enrollment, and generalize it.`,
    },
    {
      title: 'devices without it',
      plan: `schemaVersion: 1
populations:
  tills:
    os: { product: windows11, version: 25H2, clonedImage: false }
    enrollment: { method: windowsAutopilot }
`,
    },
  ],
});

const isCloned = ({ system }: InPopulation): boolean => system.clonedImage?.value === true;

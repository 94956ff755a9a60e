import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { says, source } = fact('windowsAutopilot.oemImage');

export default rule({
  id: 'autopilot-with-custom-image',
  summary: 'Devices are to get a custom image before Windows Autopilot sets them up.',
  why: 'Somebody has to build the image, keep it up to date and install it on every device, which is the work that Windows Autopilot saves.',
  severity: 'info',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, context) {
    for (const { id, enrollment } of enrolledBy(plan, 'windowsAutopilot')) {
      const image = enrollment.customImage;
      if (image?.value !== true) continue;
      if (!enrollment.scenario) context.unknown(image, 'scenario');
      if (!enrollment.scenario || enrollment.scenario.value === 'existingDevices') continue;
      report(
        image,
        `The devices of "${id?.value}" are to get a custom image first. ${says} Leave it out, unless something speaks against the Windows of the OEM.`,
        {
          related: [{ span: enrollment.scenario.node, message: 'The scenario needs no image.' }],
          fixes: [
            unsafeFix(
              'Remove "customImage", if the Windows of the OEM will do',
              update(enrollment.node, { customImage: undefined }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a custom image and user-driven devices',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment:
      method: windowsAutopilot
      scenario: userDriven
      customImage: «true»
`,
      message: `The devices of "sales" are to get a custom image first. ${says} Leave it out, unless something speaks against the Windows of the OEM.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    enrollment:
      method: windowsAutopilot
      scenario: userDriven
`,
    },
    {
      title: 'an image that the task sequence for existing devices installs',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment:
      method: windowsAutopilot
      scenario: existingDevices
      customImage: true
`,
    },
  ],
});

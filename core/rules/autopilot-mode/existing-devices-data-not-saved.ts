import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith } from './deployments';

/** Devices that nobody keeps files on. */
const withoutFiles: ReadonlySet<string | undefined> = new Set(['kiosk', 'dedicated']);

const { says, source } = fact('windowsAutopilot.existingDevices');

export default rule({
  id: 'existing-devices-data-not-saved',
  summary: 'Windows Autopilot for existing devices formats the drives, and the files of users are not saved first.',
  why: 'Users start the installation themselves, and lose the files that they keep on the device.',
  severity: 'warning',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, { unknown }) {
    for (const { name, population, enrollment, at } of deploymentsWith(plan, 'existingDevices')) {
      if (withoutFiles.has(population.use?.value)) continue;
      const saved = enrollment.dataBackedUp;
      if (saved?.value === false) {
        report(
          saved,
          `The files on the devices of "${name}" are not saved first. ${says} Save them, for instance with OneDrive.`,
          {
            related: [{ span: at, message: 'The drives are formatted.' }],
            fixes: [unsafeFix('Change to true, if the files are saved first', set(saved.node, true))],
          },
        );
      } else if (!saved) unknown(at, 'enrollment.dataBackedUp');
    }
  },

  examples: [
    {
      title: 'existing devices whose files are not saved',
      plan: `schemaVersion: 1
populations:
  old-laptops:
    enrollment: { method: windowsAutopilot, scenario: existingDevices, dataBackedUp: «false» }
`,
      message: `The files on the devices of "old-laptops" are not saved first. ${says} Save them, for instance with OneDrive.`,
      fixed: `schemaVersion: 1
populations:
  old-laptops:
    enrollment: { method: windowsAutopilot, scenario: existingDevices, dataBackedUp: true }
`,
    },
    {
      title: 'existing devices whose files are saved',
      plan: `schemaVersion: 1
populations:
  old-laptops:
    enrollment: { method: windowsAutopilot, scenario: existingDevices, dataBackedUp: true }
`,
    },
    {
      title: 'kiosks, which have no files of users',
      plan: `schemaVersion: 1
populations:
  old-kiosks:
    use: kiosk
    enrollment: { method: windowsAutopilot, scenario: existingDevices, dataBackedUp: false }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.pagesNeedEthernet');
const { value: words } = fact('autopilotProfile.languages');
const withoutTag: ReadonlySet<string> = new Set(words);

export default rule({
  id: 'skipped-pages-on-wifi',
  summary: 'A deployment profile skips pages for language or keyboard, and its devices are on Wi-Fi.',
  why: 'The pages are shown anyway, and users select what the profile was to set.',
  severity: 'info',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, population, profile, scenario } of deploymentsOf(plan)) {
      const wired = population.hardware?.wiredNetwork;
      const { language, skipKeyboardSelection: skipped } = profile?.outOfBoxExperience ?? {};
      // Self-deploying mode has more to say about Wi-Fi, and the default of the operating system promises nothing.
      if (wired?.value !== false || scenario === 'selfDeploying') continue;
      const preset =
        skipped?.value === true ? skipped : language && !withoutTag.has(language.value) ? language : undefined;
      if (!preset) continue;
      report(
        wired,
        `The devices of "${name}" are not on Ethernet, and the profile "${profile?.id?.value}" skips pages. ${says} Use Ethernet during setup, or tell users what to select.`,
        {
          related: [{ span: preset.node, message: 'What the profile skips or sets.' }],
          fixes: [unsafeFix('Change to true, if the devices are on Ethernet during setup', set(wired.node, true))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a profile that leaves out pages, and devices on Wi-Fi',
      plan: `schemaVersion: 1
populations:
  sales:
    hardware: { wiredNetwork: «false» }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: sales }
autopilotProfiles:
  sales:
    outOfBoxExperience: { language: en-US, skipKeyboardSelection: true }
`,
      message: `The devices of "sales" are not on Ethernet, and the profile "sales" skips pages. ${says} Use Ethernet during setup, or tell users what to select.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    hardware: { wiredNetwork: true }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: sales }
autopilotProfiles:
  sales:
    outOfBoxExperience: { language: en-US, skipKeyboardSelection: true }
`,
    },
    {
      title: 'a profile that leaves the language to the user, and devices on Wi-Fi',
      plan: `schemaVersion: 1
populations:
  sales:
    hardware: { wiredNetwork: false }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: sales }
autopilotProfiles:
  sales:
    outOfBoxExperience: { language: user-select }
`,
    },
  ],
});

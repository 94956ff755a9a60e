import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('selfDeploying.keyboard');
const {
  value: [systemDefault, userChoice],
} = fact('autopilotProfile.languages');

export default rule({
  id: 'self-deploying-keyboard-page',
  summary: 'A self-deploying profile does not skip the page to select a keyboard.',
  why: 'The device waits on the page until somebody selects a keyboard.',
  severity: 'info',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, deploymentMode, outOfBoxExperience } of plan.autopilotProfiles) {
      const skipped = outOfBoxExperience?.skipKeyboardSelection;
      if (deploymentMode?.value !== 'selfDeploying' || skipped?.value !== false) continue;
      const { language, node } = outOfBoxExperience!;
      const known = language && language.value !== userChoice;
      report(skipped, `The profile "${id?.value}" shows the page to select a keyboard. ${says} Skip the page.`, {
        related: [{ span: deploymentMode.node, message: 'The profile is self-deploying.' }],
        fixes: [
          unsafeFix(
            'Change to true, if the keyboard layout of the language is right',
            update(node, { skipKeyboardSelection: true, ...(known ? {} : { language: systemDefault }) }),
          ),
        ],
      });
    }
  },

  examples: [
    {
      title: 'a self-deploying profile with the keyboard page',
      plan: `schemaVersion: 1
autopilotProfiles:
  kiosks:
    deploymentMode: selfDeploying
    outOfBoxExperience: { skipKeyboardSelection: «false» }
`,
      message: `The profile "kiosks" shows the page to select a keyboard. ${says} Skip the page.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  kiosks:
    deploymentMode: selfDeploying
    outOfBoxExperience: { skipKeyboardSelection: true, language: os-default }
`,
    },
    {
      title: 'a self-deploying profile without the keyboard page',
      plan: `schemaVersion: 1
autopilotProfiles:
  kiosks:
    deploymentMode: selfDeploying
    outOfBoxExperience: { language: en-US, skipKeyboardSelection: true }
`,
    },
  ],
});

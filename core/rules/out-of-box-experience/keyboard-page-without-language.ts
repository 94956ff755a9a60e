import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.keyboardNeedsLanguage');
const {
  value: [systemDefault, userChoice],
} = fact('autopilotProfile.languages');

export default rule({
  id: 'keyboard-page-without-language',
  summary: 'A deployment profile skips the keyboard page, and lets the user select the language.',
  why: 'The keyboard follows from the language. The admin center does not offer to skip the page while no language is selected.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, { unknown }) {
    for (const { id, outOfBoxExperience } of plan.autopilotProfiles) {
      const { language, skipKeyboardSelection: skipped } = outOfBoxExperience ?? {};
      if (skipped?.value !== true) continue;
      if (!language) unknown(skipped, 'language');
      else if (language.value === userChoice)
        report(
          skipped,
          `The profile "${id?.value}" skips the keyboard page, and users select the language. ${says} Select a language, or show the page.`,
          {
            related: [{ span: language.node, message: 'Users select the language.' }],
            fixes: [
              unsafeFix(
                `Change the language to "${systemDefault}", if it fits all users`,
                set(language.node, systemDefault),
              ),
              unsafeFix('Show the keyboard page, if users select the language', set(skipped.node, false)),
            ],
          },
        );
    }
  },

  examples: [
    {
      title: 'no keyboard page, and a language that users select',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales:
    outOfBoxExperience: { language: user-select, skipKeyboardSelection: «true» }
`,
      message: `The profile "sales" skips the keyboard page, and users select the language. ${says} Select a language, or show the page.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales:
    outOfBoxExperience: { language: os-default, skipKeyboardSelection: true }
`,
    },
    {
      title: 'no keyboard page, and a language',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales:
    outOfBoxExperience: { language: os-default, skipKeyboardSelection: true }
`,
    },
  ],
});

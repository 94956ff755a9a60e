import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: refused, says, doubt } = fact('autopilotProfile.refusedCharacters');
const characters = [...refused];
const { value: reserved } = fact('autopilotProfile.reservedPrefix');

export default rule({
  id: 'profile-name-characters',
  summary: 'The name of a deployment profile has characters that Intune is reported to refuse, such as the hyphen.',
  why: 'The profile is not created, and neither the admin center nor Microsoft Graph says that it is because of its name.',
  severity: 'warning',
  basis: 'judgement',

  check(plan, report) {
    for (const { id, displayName } of plan.autopilotProfiles) {
      const found = characters.filter((character) => displayName?.value.includes(character));
      // The reserved beginning of a name has a hyphen, and a rule of its own.
      if (!displayName || found.length === 0 || displayName.value.startsWith(reserved)) continue;
      const clean = [...displayName.value]
        .map((character) => (refused.includes(character) ? ' ' : character))
        .join('')
        .replace(/ +/g, ' ')
        .trim();
      report(
        displayName,
        `The name of the profile "${id?.value}" has ${found.map((character) => `"${character}"`).join(', ')}. ${says} ${doubt} Use letters, digits and blanks.`,
        {
          fixes: clean
            ? [unsafeFix(`Change to "${clean}", if the profile is still to be created`, set(displayName.node, clean))]
            : [],
        },
      );
    }
  },

  examples: [
    {
      title: 'a hyphen in the name of a profile',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { displayName: «Sales - user-driven» }
`,
      message: `The name of the profile "sales" has "-". ${says} ${doubt} Use letters, digits and blanks.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales: { displayName: Sales user driven }
`,
    },
    {
      title: 'parentheses and a number sign in the name of a profile',
      plan: `schemaVersion: 1
autopilotProfiles:
  lobby: { displayName: «"Kiosk (lobby) #1"» }
`,
      message: `The name of the profile "lobby" has "#", "(", ")". ${says} ${doubt} Use letters, digits and blanks.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  lobby: { displayName: "Kiosk lobby 1" }
`,
    },
    {
      title: 'an underscore in the name of a profile',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { displayName: Sales_UserDriven 2 }
`,
    },
  ],
});

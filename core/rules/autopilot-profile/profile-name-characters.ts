import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: refused, says, doubt } = fact('autopilotProfile.refusedCharacters');
const characters = [...refused];
const { value: reserved } = fact('autopilotProfile.reservedPrefix');

export default rule({
  id: 'profile-name-characters',
  summary: 'The name of a deployment profile has characters that Intune is reported to refuse, such as the hyphen.',
  why: 'The profile may not be created, with an error that does not mention its name.',
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
        `Use letters, digits and blanks in the name of the profile "${id?.value}", not ${found.map((character) => `"${character}"`).join(', ')}. ${says} ${doubt}`,
        {
          fixes: clean
            ? [unsafeFix(`Change to "${clean}", if the profile does not exist yet`, set(displayName.node, clean))]
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
      message: `Use letters, digits and blanks in the name of the profile "sales", not "-". ${says} ${doubt}`,
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
      message: `Use letters, digits and blanks in the name of the profile "lobby", not "#", "(", ")". ${says} ${doubt}`,
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

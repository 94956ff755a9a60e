import { fact } from '../../guide/index';
import { rule } from '../rule';
import { randomCharactersBehind, shortenPrefix } from './computer-name-prefix';

const { value: enough, says, source } = fact('domainJoinProfile.randomCharacters');
const remedy = 'Shorten the prefix.';

export default rule({
  id: 'computer-name-prefix-leaves-little-room',
  summary: 'The computer name prefix of a domain join profile leaves few random characters.',
  why: 'Two devices can get the same name. The second one does not join, or takes the computer account of the first.',
  severity: 'info',
  basis: 'judgement',
  source,

  check(plan, report) {
    for (const { computerNamePrefix: prefix } of plan.domainJoinProfiles) {
      const room = prefix && randomCharactersBehind(prefix.value);
      if (!prefix || room === undefined || room <= 0 || room >= enough) continue;
      const characters = room === 1 ? '1 random character' : `${room} random characters`;
      report(prefix, `The prefix "${prefix.value}" leaves ${characters} in a name. ${says} ${remedy}`, {
        fixes: shortenPrefix(prefix),
      });
    }
  },

  examples: [
    {
      title: 'a prefix that leaves two random characters',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { computerNamePrefix: «BERLIN-PLANT-» }
`,
      message: `The prefix "BERLIN-PLANT-" leaves 2 random characters in a name. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { computerNamePrefix: BERLIN-PL- }
`,
    },
    {
      title: 'a prefix that leaves five random characters',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { computerNamePrefix: BERLIN-PL- }
`,
    },
  ],
});

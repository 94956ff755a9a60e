import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: forbidden, says, source } = fact('provisioningPackage.computerNameForbidden');

const messageFor = (prefix: string, profile: string, characters: string): string =>
  `The prefix "${prefix}" of "${profile}" has ${characters}, which a computer name cannot have. ${says}`;

export default rule({
  id: 'computer-name-prefix-characters',
  summary: 'The computer name prefix of a domain join profile has characters that computer names cannot have.',
  why: 'No computer account can be created with such a name, so the devices do not join the domain.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, computerNamePrefix: prefix } of plan.domainJoinProfiles) {
      // Macros and an empty prefix are mistakes of their own.
      if (!prefix || prefix.value.includes('%') || prefix.value.trim() === '') continue;
      const wrong = [...new Set(prefix.value)].filter((character) => forbidden.includes(character));
      if (wrong.length === 0) continue;
      const named = wrong.map((character) => (character === ' ' ? 'a blank' : `"${character}"`)).join(' and ');
      const clean = [...prefix.value].filter((character) => !forbidden.includes(character)).join('');
      report(prefix, messageFor(prefix.value, String(id?.value), named), {
        fixes: clean
          ? [unsafeFix(`Change to "${clean}", if that is no other site’s prefix`, set(prefix.node, clean))]
          : [],
      });
    }
  },

  examples: [
    {
      title: 'a blank and a dot in a prefix',
      plan: `schemaVersion: 1
domainJoinProfiles:
  offices: { computerNamePrefix: «"PL 1."» }
`,
      message: messageFor('PL 1.', 'offices', 'a blank and "."'),
      fixed: `schemaVersion: 1
domainJoinProfiles:
  offices: { computerNamePrefix: "PL1" }
`,
    },
    {
      title: 'letters, digits, a hyphen and an underscore in a prefix',
      plan: `schemaVersion: 1
domainJoinProfiles:
  offices: { computerNamePrefix: PL-1_ }
`,
    },
  ],
});

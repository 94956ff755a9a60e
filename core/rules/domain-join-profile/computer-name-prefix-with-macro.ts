import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('domainJoinProfile.noMacros');
const remedy = 'Write the prefix alone; Windows adds random characters by itself.';

export default rule({
  id: 'computer-name-prefix-with-macro',
  summary: 'The computer name prefix of a domain join profile has a macro.',
  why: 'Percent signs are not allowed in computer names, so no computer account is created.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, computerNamePrefix: prefix } of plan.domainJoinProfiles) {
      if (!prefix?.value.includes('%')) continue;
      const bare = prefix.value.replace(/%[^%]*%?/g, '');
      report(prefix, `The prefix "${prefix.value}" of "${id?.value}" has a macro. ${says} ${remedy}`, {
        fixes: /[a-z0-9]/i.test(bare)
          ? [unsafeFix(`Change to "${bare}", if random characters behind it will do`, set(prefix.node, bare))]
          : [],
      });
    }
  },

  examples: [
    {
      title: 'a serial number in the prefix',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { computerNamePrefix: «"PL-%SERIAL%"» }
`,
      message: `The prefix "PL-%SERIAL%" of "domain-join" has a macro. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { computerNamePrefix: "PL-" }
`,
    },
    {
      title: 'a prefix and nothing else',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { computerNamePrefix: PL- }
`,
    },
  ],
});

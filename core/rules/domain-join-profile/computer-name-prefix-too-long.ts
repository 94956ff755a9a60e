import { fact } from '../../guide/index';
import { rule } from '../rule';
import { randomCharactersBehind, shortenPrefix } from './computer-name-prefix';

const { says, source } = fact('domainJoinProfile.nameLength');
const remedy = 'Shorten the prefix.';

export default rule({
  id: 'computer-name-prefix-too-long',
  summary: 'The computer name prefix of a domain join profile leaves no room for random characters.',
  why: 'All devices would get one name, and Active Directory takes only the first of them.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { computerNamePrefix: prefix } of plan.domainJoinProfiles) {
      const room = prefix && randomCharactersBehind(prefix.value);
      if (!prefix || room === undefined || room > 0) continue;
      report(
        prefix,
        `The prefix "${prefix.value}" has ${prefix.value.length} characters and leaves no room for more. ${says} ${remedy}`,
        { fixes: shortenPrefix(prefix) },
      );
    }
  },

  examples: [
    {
      title: 'a prefix that is a whole name',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { computerNamePrefix: «CONTOSO-LAPTOP-» }
`,
      message: `The prefix "CONTOSO-LAPTOP-" has 15 characters and leaves no room for more. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { computerNamePrefix: CONTOSO-L- }
`,
    },
    {
      title: 'a short prefix',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { computerNamePrefix: CTS- }
`,
    },
  ],
});

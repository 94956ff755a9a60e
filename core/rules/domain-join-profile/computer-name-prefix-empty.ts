import { fact } from '../../guide/index';
import { rule } from '../rule';

const { says, source } = fact('domainJoinProfile.prefixRequired');
const remedy = 'Write the characters that all names begin with, such as "PL-".';

export default rule({
  id: 'computer-name-prefix-empty',
  summary: 'The computer name prefix of a domain join profile is empty.',
  why: 'Intune does not save the profile without a prefix, so no device gets it.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, computerNamePrefix: prefix } of plan.domainJoinProfiles) {
      if (prefix?.value.trim() !== '') continue;
      report(prefix, `The computer name prefix of "${id?.value}" is empty. ${says} ${remedy}`);
    }
  },

  examples: [
    {
      title: 'an empty prefix',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { computerNamePrefix: «""» }
`,
      message: `The computer name prefix of "domain-join" is empty. ${says} ${remedy}`,
    },
    {
      title: 'a prefix',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { computerNamePrefix: PL- }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { safeFix, update } from '../../syntax/problem';
import { rule } from '../rule';
import { isComputersContainer } from './organizational-unit';

const { says, source } = fact('domainJoinProfile.computersContainer');
const remedy = 'Leave the unit out.';

export default rule({
  id: 'computers-container-as-organizational-unit',
  summary: 'A domain join profile names the Computers container as its organizational unit.',
  why: 'The connector creates no computer account, and the deployment ends with a time-out.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80070774',

  check(plan, report) {
    for (const { id, node, organizationalUnit: unit } of plan.domainJoinProfiles) {
      if (!unit || !isComputersContainer(unit.value)) continue;
      report(
        unit,
        `The domain join profile "${id?.value}" has "${unit.value}" as its organizational unit. ${says} ${remedy}`,
        {
          fixes: [safeFix('Leave the organizational unit out', update(node, { organizationalUnit: undefined }))],
        },
      );
    }
  },

  examples: [
    {
      title: 'the Computers container as organizational unit',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join:
    domainName: contoso.com
    organizationalUnit: «CN=Computers,DC=contoso,DC=com»
`,
      message: `The domain join profile "domain-join" has "CN=Computers,DC=contoso,DC=com" as its organizational unit. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
domainJoinProfiles:
  domain-join:
    domainName: contoso.com
`,
    },
    {
      title: 'a unit that is called Computers',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join:
    domainName: contoso.com
    organizationalUnit: OU=Computers,DC=contoso,DC=com
`,
    },
  ],
});

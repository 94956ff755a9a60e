import { fact } from '../../guide/index';
import type { DomainJoinProfile } from '../../model/plan.generated';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { domainOf, readDistinguishedName } from './organizational-unit';

const { says, source } = fact('domainJoinProfile.domainName');
const remedy = 'Write the name with all its parts, such as "corp.contoso.com".';

export default rule({
  id: 'netbios-domain-name',
  summary: 'A domain join profile has the NetBIOS name of its domain.',
  why: 'The device does not find the domain by that name, and the deployment ends with a time-out.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80070774',

  check(plan, report) {
    for (const profile of plan.domainJoinProfiles) {
      const { id, domainName } = profile;
      if (!domainName || !/^[^\s.]+$/.test(domainName.value)) continue;
      report(
        domainName,
        `The domain name "${domainName.value}" in the domain join profile "${id?.value}" has no dot. ${says} ${remedy}`,
        {
          fixes: fromUnit(profile),
        },
      );
    }
  },

  examples: [
    {
      title: 'a NetBIOS name',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { domainName: «CONTOSO» }
`,
      message: `The domain name "CONTOSO" in the domain join profile "domain-join" has no dot. ${says} ${remedy}`,
    },
    {
      title: 'a NetBIOS name, and a unit that tells the domain',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join:
    domainName: «CONTOSO»
    organizationalUnit: OU=Autopilot,DC=contoso,DC=com
`,
      message: `The domain name "CONTOSO" in the domain join profile "domain-join" has no dot. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
domainJoinProfiles:
  domain-join:
    domainName: contoso.com
    organizationalUnit: OU=Autopilot,DC=contoso,DC=com
`,
    },
    {
      title: 'a fully qualified domain name',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { domainName: contoso.com }
`,
    },
  ],
});

/** The domain of the organizational unit is the one that is meant, mostly. */
function fromUnit({ domainName, organizationalUnit: unit }: DomainJoinProfile): Fix[] {
  const domain = domainOf((unit && readDistinguishedName(unit.value)) ?? []);
  if (!domainName || !domain?.includes('.')) return [];
  return [unsafeFix(`Change to "${domain}", as in the organizational unit`, set(domainName.node, domain))];
}

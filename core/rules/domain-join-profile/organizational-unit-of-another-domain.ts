import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { domainOf, inDomain, isOrganizationalUnit, readDistinguishedName } from './organizational-unit';

const { says, source } = fact('domainJoinProfile.unitOfDomain');

export default rule({
  id: 'organizational-unit-of-another-domain',
  summary: 'The organizational unit of a domain join profile is not in the domain that devices join.',
  why: 'The connector looks for the unit in the domain, does not find it there, and creates no computer account.',
  severity: 'warning',
  basis: 'judgement',
  source,

  check(plan, report) {
    for (const { domainName, organizationalUnit: unit } of plan.domainJoinProfiles) {
      const domain = domainName?.value.trim().toLowerCase().replace(/\.$/, '');
      const parts = unit && isOrganizationalUnit(unit.value) ? readDistinguishedName(unit.value) : undefined;
      const found = parts && domainOf(parts);
      if (!domainName || !unit || !parts || !found || !domain?.includes('.') || found === domain) continue;
      const meant = inDomain(parts, domain);
      report(unit, `The organizational unit is in "${found}", and devices join "${domain}". ${says}`, {
        related: [{ span: domainName.node, message: 'The domain that devices join.' }],
        fixes: [
          unsafeFix(`Change to "${meant}", if the unit exists there`, set(unit.node, meant)),
          unsafeFix(`Change the domain to "${found}", if devices belong there`, set(domainName.node, found)),
        ],
      });
    }
  },

  examples: [
    {
      title: 'a unit of the parent domain',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join:
    domainName: eu.contoso.com
    organizationalUnit: «OU=Autopilot,DC=contoso,DC=com»
`,
      message: `The organizational unit is in "contoso.com", and devices join "eu.contoso.com". ${says}`,
      fixed: `schemaVersion: 1
domainJoinProfiles:
  domain-join:
    domainName: eu.contoso.com
    organizationalUnit: "OU=Autopilot,DC=eu,DC=contoso,DC=com"
`,
    },
    {
      title: 'a unit of the domain, in other letters',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join:
    domainName: eu.contoso.com
    organizationalUnit: ou=Autopilot,dc=EU,dc=Contoso,dc=com
`,
    },
  ],
});

import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import { type Fix, safeFix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import {
  domainOf,
  inDomain,
  isComputersContainer,
  isOrganizationalUnit,
  readDistinguishedName,
} from './organizational-unit';

const { says, source } = fact('domainJoinProfile.unitFormat');

export default rule({
  id: 'organizational-unit-malformed',
  summary: 'The organizational unit of a domain join profile is not the distinguished name of one.',
  why: 'The connector does not find the unit and creates no computer account, and the deployment ends with a time-out.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80070774',

  check(plan, report) {
    for (const { id, organizationalUnit: unit, domainName } of plan.domainJoinProfiles) {
      if (!unit || isOrganizationalUnit(unit.value) || isComputersContainer(unit.value)) continue;
      report(
        unit,
        `The domain join profile "${id?.value}" cannot use "${unit.value}" as its organizational unit. ${says}`,
        {
          fixes: fixesFor(unit, domainName),
        },
      );
    }
  },

  examples: [
    {
      title: 'quotation marks around the unit',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { organizationalUnit: «'"OU=Autopilot,DC=contoso,DC=com"'» }
`,
      message: `The domain join profile "domain-join" cannot use ""OU=Autopilot,DC=contoso,DC=com"" as its organizational unit. ${says}`,
      fixed: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { organizationalUnit: 'OU=Autopilot,DC=contoso,DC=com' }
`,
    },
    {
      title: 'a unit without its domain',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { domainName: corp.contoso.com, organizationalUnit: «OU=Autopilot» }
`,
      message: `The domain join profile "domain-join" cannot use "OU=Autopilot" as its organizational unit. ${says}`,
      fixed: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { domainName: corp.contoso.com, organizationalUnit: "OU=Autopilot,DC=corp,DC=contoso,DC=com" }
`,
    },
    {
      title: 'the path that Active Directory Users and Computers shows',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { organizationalUnit: «contoso.com/Clients/Autopilot» }
`,
      message: `The domain join profile "domain-join" cannot use "contoso.com/Clients/Autopilot" as its organizational unit. ${says}`,
      fixed: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { organizationalUnit: "OU=Autopilot,OU=Clients,DC=contoso,DC=com" }
`,
    },
    {
      title: 'a unit below another one',
      plan: `schemaVersion: 1
domainJoinProfiles:
  domain-join: { organizationalUnit: "OU=Autopilot, OU=Clients, DC=contoso, DC=com" }
`,
    },
  ],
});

/** Quotation marks never belong there. What else is missing can be guessed from the domain or from the path. */
function fixesFor(unit: Scalar<string>, domainName: Scalar<string> | undefined): Fix[] {
  const bare = unit.value
    .replace(/["“”„]/g, '')
    .replace(/^'|'$/g, '')
    .trim();
  if (bare !== unit.value && isOrganizationalUnit(bare)) {
    return [safeFix('Remove the quotation marks', set(unit.node, bare))];
  }
  const meant = withDomain(bare, domainName?.value) ?? fromPath(bare);
  return meant ? [unsafeFix(`Change to "${meant}", if that is the unit`, set(unit.node, meant))] : [];
}

function withDomain(text: string, domain: string | undefined): string | undefined {
  const parts = readDistinguishedName(text);
  if (!parts || !domain?.includes('.') || parts[0]?.type !== 'OU' || domainOf(parts)) return undefined;
  return inDomain(parts, domain);
}

/** `contoso.com/Clients/Autopilot`, as a distinguished name. */
function fromPath(text: string): string | undefined {
  const [domain, ...units] = text.split('/');
  if (
    !domain ||
    !/^[\w-]+(\.[\w-]+)+$/.test(domain) ||
    units.length === 0 ||
    units.some((unit) => !/^[\w -]+$/.test(unit))
  )
    return undefined;
  return inDomain(
    units.reverse().map((value) => ({ type: 'OU', value })),
    domain,
  );
}

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { hybridDeploymentsOf } from './hybrid-deployments';

const { says, source } = fact('hybridAutopilot.skipWithVpn');
const remedy = 'Skip the check, unless the VPN is always on.';

export default rule({
  id: 'connectivity-check-before-vpn',
  summary: 'Remote devices reach the domain by VPN, and their deployment profile checks for a domain controller first.',
  why: 'The device looks for a domain controller before the VPN can connect, finds none, and the deployment ends with an error.',
  severity: 'warning',
  basis: 'docs',
  source,
  errorCode: '0x80070774',
  scope: 'population',

  check(plan, report) {
    for (const { name, population, enrollment, profile } of hybridDeploymentsOf(plan)) {
      const skip = profile?.skipConnectivityCheck;
      const { vpn, profile: at } = enrollment;
      if (population.location?.value !== 'remote' || vpn?.value !== 'win32') continue;
      if (!at || skip?.value !== false) continue;
      report(
        at,
        `The devices of "${name}" are remote and use a VPN, but the profile "${at.value}" checks for a domain controller first. ${says} ${remedy}`,
        {
          related: [
            { span: skip.node, message: 'The check is not skipped.' },
            { span: vpn.node, message: 'The devices use a VPN.' },
          ],
          fixes: [unsafeFix('Skip the check in the profile, unless the VPN is always on', set(skip.node, true))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a VPN, and a profile that checks for a domain controller',
      plan: `schemaVersion: 1
populations:
  field:
    location: remote
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: «field-hybrid», vpn: win32 }
autopilotProfiles:
  field-hybrid: { joinType: entraHybridJoined, skipConnectivityCheck: false }
`,
      message: `The devices of "field" are remote and use a VPN, but the profile "field-hybrid" checks for a domain controller first. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  field:
    location: remote
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: field-hybrid, vpn: win32 }
autopilotProfiles:
  field-hybrid: { joinType: entraHybridJoined, skipConnectivityCheck: true }
`,
    },
    {
      title: 'a VPN, and a profile that skips the check',
      plan: `schemaVersion: 1
populations:
  field:
    location: remote
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: field-hybrid, vpn: win32 }
autopilotProfiles:
  field-hybrid: { joinType: entraHybridJoined, skipConnectivityCheck: true }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { hybridDeploymentsOf, hybridJoinAt } from './hybrid-deployments';

const { value, says, source } = fact('hybridAutopilot.unsupportedVpn');
const unsupported: ReadonlySet<string> = new Set(value);
const remedy = 'Use a Win32 VPN client that connects before sign-in.';

export default rule({
  id: 'unsupported-vpn',
  summary: 'Devices are to reach the domain, for hybrid join, by a VPN that does not work with Windows Autopilot.',
  why: 'The VPN does not connect before somebody has signed in, and nobody can sign in without it.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80070774',
  scope: 'population',

  check(plan, report) {
    for (const deployment of hybridDeploymentsOf(plan)) {
      const { name, enrollment, scenario } = deployment;
      const { vpn } = enrollment;
      // With pre-provisioning no VPN is supported at all, which is a rule of its own.
      if (!vpn || !unsupported.has(vpn.value) || scenario === 'preProvisioned') continue;
      report(vpn, `The devices of "${name}" use "${vpn.value}". ${says} ${remedy}`, {
        related: [hybridJoinAt(deployment)],
        fixes: [unsafeFix('Change to "win32", if such a VPN client is on the devices by then', set(vpn.node, 'win32'))],
      });
    }
  },

  examples: [
    {
      title: 'hybrid join over DirectAccess',
      plan: `schemaVersion: 1
populations:
  field:
    location: remote
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, vpn: «directAccess» }
`,
      message: `The devices of "field" use "directAccess". ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  field:
    location: remote
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, vpn: win32 }
`,
    },
    {
      title: 'hybrid join over a Win32 VPN client',
      plan: `schemaVersion: 1
populations:
  field:
    location: remote
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, vpn: win32 }
`,
    },
  ],
});

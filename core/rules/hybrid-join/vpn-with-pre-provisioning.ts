import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { hybridDeploymentsOf, hybridJoinAt } from './hybrid-deployments';

const { says, source } = fact('hybridAutopilot.vpnWithPreProvisioning');
const remedy = 'Let users start the devices on the organization’s network, or use user-driven mode.';

export default rule({
  id: 'vpn-with-pre-provisioning',
  summary: 'Pre-provisioned devices are to reach the domain, for hybrid join, by VPN.',
  why: 'The technician prepares and reseals the device without trouble. The user flow then fails, because the user cannot sign in without a domain controller.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80070774',
  scope: 'population',

  check(plan, report) {
    for (const deployment of hybridDeploymentsOf(plan)) {
      const { name, enrollment, scenario, at } = deployment;
      const { vpn } = enrollment;
      if (scenario !== 'preProvisioned' || !vpn || vpn.value === 'none') continue;
      report(vpn, `The devices of "${name}" are pre-provisioned and use a VPN. ${says} ${remedy}`, {
        related: [{ span: at, message: 'The devices are pre-provisioned.' }, hybridJoinAt(deployment)],
        fixes: [
          unsafeFix(
            'Change to "none", if users start the devices on the organization’s network',
            set(vpn.node, 'none'),
          ),
          unsafeFix('Change to user-driven, if no technician has to prepare the devices', set(at, 'userDriven')),
        ],
      });
    }
  },

  examples: [
    {
      title: 'a VPN, pre-provisioning and hybrid join',
      plan: `schemaVersion: 1
populations:
  field:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, vpn: «win32» }
`,
      message: `The devices of "field" are pre-provisioned and use a VPN. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  field:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, vpn: none }
`,
    },
    {
      title: 'pre-provisioning and hybrid join without a VPN',
      plan: `schemaVersion: 1
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, vpn: none }
`,
    },
  ],
});

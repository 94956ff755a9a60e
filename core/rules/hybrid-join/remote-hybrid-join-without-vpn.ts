import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { hybridDeploymentsOf, hybridJoinAt } from './hybrid-deployments';

const { says, source } = fact('hybridAutopilot.domainController');
const remedy = 'Give them a VPN that connects before sign-in, or join them to Microsoft Entra ID alone.';

export default rule({
  id: 'remote-hybrid-join-without-vpn',
  summary: 'Remote devices are to be hybrid joined, and no VPN brings them to a domain controller.',
  why: 'The device looks for a domain controller until it gives up. Nobody can sign in to it with a domain account.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80070774',
  scope: 'population',

  check(plan, report, context) {
    for (const deployment of hybridDeploymentsOf(plan)) {
      const { name, population, enrollment, scenario } = deployment;
      const { location } = population;
      // Pre-provisioned devices cannot have a VPN: their users have to come to the network, and that nobody writes down.
      if (location?.value !== 'remote' || scenario === 'preProvisioned') continue;
      const { vpn } = enrollment;
      if (!vpn) context.unknown(location, 'enrollment.vpn');
      if (vpn?.value !== 'none') continue;
      const related = [
        { span: location.node, message: 'The devices are away from the premises.' },
        hybridJoinAt(deployment),
      ];
      report(vpn, `The devices of "${name}" are remote and have no VPN. ${says} ${remedy}`, {
        related,
        fixes: [unsafeFix('Change to "win32", if such a VPN client is on the devices by then', set(vpn.node, 'win32'))],
      });
    }
  },

  examples: [
    {
      title: 'remote devices, hybrid join and no VPN',
      plan: `schemaVersion: 1
populations:
  field:
    location: remote
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, vpn: «none» }
`,
      message: `The devices of "field" are remote and have no VPN. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  field:
    location: remote
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, vpn: win32 }
`,
    },
    {
      title: 'remote devices, hybrid join and a VPN',
      plan: `schemaVersion: 1
populations:
  field:
    location: remote
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, vpn: win32 }
`,
    },
    {
      title: 'devices that are set up on the premises, hybrid join and no VPN',
      plan: `schemaVersion: 1
populations:
  plants:
    location: onSite
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, vpn: none }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { coManagedBy } from './co-managed';

const { value: wanted, says, source } = fact('coManagement.remoteClients');
const remedy = 'Set a gateway up, or make sure that they connect by VPN.';

export default rule({
  id: 'remote-clients-without-gateway',
  summary: 'Existing clients away from the premises are to be co-managed without a cloud management gateway.',
  why: 'A client that does not reach its site gets no co-management policy, so it does not enroll, and later no content.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    const gateway = plan.tenant?.configurationManager?.cloudManagementGateway;
    if (gateway?.value !== false) return;
    for (const { name, population } of coManagedBy(plan, 'existingClients')) {
      const { location } = population;
      if (location?.value !== 'remote') continue;
      report(location, `The clients of "${name}" are remote. ${says} ${remedy}`, {
        related: [{ span: gateway.node, message: 'There is no gateway.' }],
        fixes: [unsafeFix('Say that there is a gateway, if one is set up before', set(gateway.node, wanted))],
      });
    }
  },

  examples: [
    {
      title: 'remote clients and no cloud management gateway',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { cloudManagementGateway: false }
populations:
  home-workers:
    location: «remote»
    enrollment: { method: coManagement, path: existingClients }
`,
      message: `The clients of "home-workers" are remote. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
tenant:
  configurationManager: { cloudManagementGateway: true }
populations:
  home-workers:
    location: remote
    enrollment: { method: coManagement, path: existingClients }
`,
    },
    {
      title: 'remote clients, and nothing said about a gateway',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { inUse: true }
populations:
  home-workers:
    location: remote
    enrollment: { method: coManagement, path: existingClients }
`,
    },
  ],
});

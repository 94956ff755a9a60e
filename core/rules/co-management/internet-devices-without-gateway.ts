import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { coManagedBy, pathsOf } from './co-managed';
import { intoCoManagement, settingsNamedBy } from './into-co-management';
import { quotedNames } from './names';

const { value: required, says, source } = fact('coManagement.gateway');
const remedy = 'Set one up before the devices enroll.';

const messageFor = (names: readonly string[]): string =>
  `There is no cloud management gateway for ${quotedNames(names)}. ${says} ${remedy}`;

export default rule({
  id: 'internet-devices-without-gateway',
  summary:
    'Devices on the internet are to be co-managed, and the Configuration Manager site has no cloud management gateway.',
  why: 'The device finds neither the content of the client nor its site. It stays managed by Intune alone, or waits in the Enrollment Status Page until its time is up.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, context) {
    const site = plan.tenant?.configurationManager;
    const gateway = site?.cloudManagementGateway;
    if (gateway?.value === required) return;
    // On the premises, clients find their site without a gateway.
    const enrolled = coManagedBy(plan, 'internetDevices').filter(
      ({ population }) => population.location?.value !== 'onSite',
    );
    const deployed = intoCoManagement(plan);
    if (!gateway) {
      const first = enrolled[0]?.at ?? deployed[0]?.policyAt;
      if (site && first) context.unknown(first, 'tenant.configurationManager.cloudManagementGateway');
      return;
    }
    if (enrolled.length + deployed.length === 0) return;
    report(gateway, messageFor([...enrolled, ...deployed].map(({ name }) => name)), {
      related: [...pathsOf(enrolled), ...settingsNamedBy(deployed)],
      fixes: [unsafeFix('Change to true, if a gateway is set up before', set(gateway.node, required))],
    });
  },

  examples: [
    {
      title: 'internet devices and no cloud management gateway',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { cloudManagementGateway: «false» }
populations:
  field:
    enrollment: { method: coManagement, path: internetDevices }
`,
      message: messageFor(['field']),
      fixed: `schemaVersion: 1
tenant:
  configurationManager: { cloudManagementGateway: true }
populations:
  field:
    enrollment: { method: coManagement, path: internetDevices }
`,
    },
    {
      title: 'Windows Autopilot into co-management and no cloud management gateway',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { cloudManagementGateway: «false» }
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, coManagementPolicy: co-management }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
      message: messageFor(['sales']),
      fixed: `schemaVersion: 1
tenant:
  configurationManager: { cloudManagementGateway: true }
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, coManagementPolicy: co-management }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
    },
    {
      title: 'existing clients on the premises and no cloud management gateway',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { cloudManagementGateway: false }
populations:
  headquarters:
    location: onSite
    enrollment: { method: coManagement, path: existingClients }
`,
    },
  ],
});

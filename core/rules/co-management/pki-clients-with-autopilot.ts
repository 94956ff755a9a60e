import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { intoCoManagement, settingsNamedBy } from './into-co-management';
import { quotedNames } from './names';

const { value: required, says, source } = fact('autopilotCoManagement.clientAuthentication');
const remedy = 'Let clients on the internet prove who they are with Microsoft Entra ID.';

const messageFor = (names: readonly string[]): string =>
  `Clients on the internet have PKI certificates, and Windows Autopilot is to bring the devices of ${quotedNames(names)} to co-management. ${says} ${remedy}`;

export default rule({
  id: 'pki-clients-with-autopilot',
  summary: 'Windows Autopilot is to bring devices to co-management, and their clients need a PKI certificate.',
  why: 'The cloud management gateway turns the client away, and the device waits in the Enrollment Status Page until its time is up.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x800705b4',

  check(plan, report) {
    const authentication = plan.tenant?.configurationManager?.clientAuthentication;
    if (authentication?.value !== 'pki') return;
    const deployments = intoCoManagement(plan);
    if (deployments.length === 0) return;
    report(authentication, messageFor(deployments.map(({ name }) => name)), {
      related: settingsNamedBy(deployments),
      fixes: [
        unsafeFix(
          `Change to "${required}", if the site is onboarded to Microsoft Entra ID`,
          set(authentication.node, required),
        ),
      ],
    });
  },

  examples: [
    {
      title: 'Windows Autopilot into co-management and clients with PKI certificates',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { clientAuthentication: «pki» }
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
  configurationManager: { clientAuthentication: token }
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, coManagementPolicy: co-management }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
    },
    {
      title: 'existing clients with PKI certificates',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { clientAuthentication: pki }
populations:
  headquarters:
    enrollment: { method: coManagement, path: existingClients }
`,
    },
  ],
});

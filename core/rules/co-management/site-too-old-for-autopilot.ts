import { fact } from '../../guide/index';
import { rule } from '../rule';
import { intoCoManagement, settingsNamedBy } from './into-co-management';
import { quotedNames } from './names';
import { siteVersion } from './site-version';

const { value: minimum, says, source } = fact('autopilotCoManagement.minimumSite');
const remedy = 'Update the site first.';

const messageFor = (version: string, names: readonly string[]): string =>
  `The site has version ${version}, and Windows Autopilot is to bring the devices of ${quotedNames(names)} to co-management. ${says} ${remedy}`;

export default rule({
  id: 'site-too-old-for-autopilot',
  summary:
    'Windows Autopilot is to bring devices to co-management, and the Configuration Manager site is too old for it.',
  why: 'The site does not answer the co-management settings, and the device waits in the Enrollment Status Page until its time is up.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const version = siteVersion(plan);
    if (!version || Number(version.value) >= Number(minimum)) return;
    const deployments = intoCoManagement(plan);
    if (deployments.length === 0) return;
    report(
      version,
      messageFor(
        version.value,
        deployments.map(({ name }) => name),
      ),
      {
        related: settingsNamedBy(deployments),
      },
    );
  },

  examples: [
    {
      title: 'Windows Autopilot into co-management with an old site',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { version: «"2107"» }
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, coManagementPolicy: co-management }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
      message: messageFor('2107', ['sales']),
    },
    {
      title: 'Windows Autopilot into co-management with the first site that can',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { version: "${minimum}" }
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, coManagementPolicy: co-management }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { rule } from '../rule';

const { value: maximum, says, source } = fact('configurationManagerClient.commandLineLength');
const remedy = 'Leave out what the site sets itself.';
const start = 'CCMSETUPCMD=CCMHOSTNAME=cmg.contoso.com/CCM_Proxy_MutualAuth/1 SMSSITECODE=CON ';
const ofLength = (length: number): string => start.padEnd(length, 'X');

const messageFor = (policy: string, length: number): string =>
  `The command line of the client in "${policy}" has ${length} characters. ${says} ${remedy}`;

export default rule({
  id: 'client-command-line-too-long',
  summary: 'The command line that installs the Configuration Manager client is too long.',
  why: 'The client is not installed. The device waits for it in the Enrollment Status Page, or stays managed by Intune alone.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, settings } of plan.coManagementPolicies) {
      const line = settings?.clientCommandLine;
      if (!line || settings.installClient?.value === false || line.value.length <= maximum) continue;
      report(line, messageFor(String(id?.value), line.value.length));
    }
  },

  examples: [
    {
      title: 'a command line that is too long',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management: { settings: { installClient: true, clientCommandLine: «${ofLength(maximum + 1)}» } }
`,
      message: messageFor('co-management', maximum + 1),
    },
    {
      title: 'a command line that just fits',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management: { settings: { installClient: true, clientCommandLine: ${ofLength(maximum)} } }
`,
    },
  ],
});

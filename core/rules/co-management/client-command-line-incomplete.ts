import { fact } from '../../guide/index';
import { rule } from '../rule';

const { value: required, says, source } = fact('configurationManagerClient.commandLine');
const remedy = 'Copy the line from the properties of co-management in the Configuration Manager console.';

const messageFor = (policy: string, missing: readonly string[]): string =>
  `The command line of the client in "${policy}" has no ${missing.join(' and no ')}. ${says} ${remedy}`;

export default rule({
  id: 'client-command-line-incomplete',
  summary: 'The command line that installs the Configuration Manager client does not say where its site is.',
  why: 'The client finds neither its content nor its site. The device waits for it in the Enrollment Status Page, or stays managed by Intune alone.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, settings } of plan.coManagementPolicies) {
      const line = settings?.clientCommandLine;
      if (!line || settings.installClient?.value !== true) continue;
      const properties = line.value.toUpperCase();
      const missing = required.filter((property) => !properties.includes(`${property}=`));
      if (missing.length > 0) report(line, messageFor(String(id?.value), missing));
    }
  },

  examples: [
    {
      title: 'a command line without a gateway and a site',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management: { settings: { installClient: true, clientCommandLine: «ccmsetup.exe /mp:mp01» } }
`,
      message: messageFor('co-management', required),
    },
    {
      title: 'a command line without a site',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management: { settings: { installClient: true, clientCommandLine: «'CCMSETUPCMD="CCMHOSTNAME=cmg.contoso.com/CCM_Proxy_MutualAuth/1"'» } }
`,
      message: messageFor('co-management', ['SMSSITECODE']),
    },
    {
      title: 'a command line that nobody is said to use',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management: { settings: { clientCommandLine: /mp:mp01 } }
`,
    },
    {
      title: 'a complete command line',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    settings:
      installClient: true
      clientCommandLine: 'CCMSETUPCMD="CCMHOSTNAME=cmg.contoso.com/CCM_Proxy_MutualAuth/1 SMSSITECODE=CON"'
`,
    },
  ],
});

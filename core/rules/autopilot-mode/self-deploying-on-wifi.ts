import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith } from './deployments';

const { says, source } = fact('selfDeploying.wifi');

export default rule({
  id: 'self-deploying-on-wifi',
  summary: 'Devices without Ethernet are to be set up in self-deploying mode.',
  why: 'Somebody has to be at the device, with a keyboard and the Wi-Fi password.',
  severity: 'info',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, population, at } of deploymentsWith(plan, 'selfDeploying')) {
      const wired = population.hardware?.wiredNetwork;
      if (wired?.value !== false) continue;
      report(wired, `The devices of "${name}" are not on Ethernet. ${says} Use Ethernet, or plan who does this.`, {
        related: [{ span: at, message: 'The mode is self-deploying.' }],
        fixes: [unsafeFix('Change to true, if the devices are on Ethernet during setup', set(wired.node, true))],
      });
    }
  },

  examples: [
    {
      title: 'self-deploying devices on Wi-Fi',
      plan: `schemaVersion: 1
populations:
  panels:
    hardware: { tpm: tpm20, wiredNetwork: «false» }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
      message: `The devices of "panels" are not on Ethernet. ${says} Use Ethernet, or plan who does this.`,
      fixed: `schemaVersion: 1
populations:
  panels:
    hardware: { tpm: tpm20, wiredNetwork: true }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
    {
      title: 'self-deploying devices on Ethernet',
      plan: `schemaVersion: 1
populations:
  panels:
    hardware: { tpm: tpm20, wiredNetwork: true }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
  ],
});

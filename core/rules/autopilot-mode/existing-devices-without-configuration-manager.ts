import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith, useUserDriven } from './deployments';

const { says, source } = fact('existingDevices.configurationManager');

export default rule({
  id: 'existing-devices-without-configuration-manager',
  summary: 'Windows Autopilot for existing devices is planned in an organization without Configuration Manager.',
  why: 'There is no task sequence, and no Software Center that users could start it in.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, { unknown }) {
    const inUse = plan.tenant?.configurationManager?.inUse;
    for (const deployment of deploymentsWith(plan, 'existingDevices')) {
      const { name, at } = deployment;
      if (inUse?.value === false) {
        report(
          at,
          `The devices of "${name}" are planned as existing devices, and the organization does not use Configuration Manager. ${says} Reset the devices in another way, and use user-driven mode.`,
          {
            related: [{ span: inUse.node, message: 'Configuration Manager is not in use.' }],
            fixes: [
              ...useUserDriven(deployment, plan),
              unsafeFix('Change "inUse" to true, if the organization uses it', set(inUse.node, true)),
            ],
          },
        );
      } else if (!plan.tenant?.configurationManager) unknown(at, 'tenant.configurationManager');
    }
  },

  examples: [
    {
      title: 'existing devices and no Configuration Manager',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { inUse: false }
populations:
  old-laptops:
    enrollment: { method: windowsAutopilot, scenario: «existingDevices» }
`,
      message: `The devices of "old-laptops" are planned as existing devices, and the organization does not use Configuration Manager. ${says} Reset the devices in another way, and use user-driven mode.`,
      fixed: `schemaVersion: 1
tenant:
  configurationManager: { inUse: false }
populations:
  old-laptops:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'existing devices and a Configuration Manager site',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { siteCode: CON }
populations:
  old-laptops:
    enrollment: { method: windowsAutopilot, scenario: existingDevices }
`,
    },
  ],
});

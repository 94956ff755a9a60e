import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { coManagedBy, pathsOf } from './co-managed';

const { says, source } = fact('coManagement.joins');
const { value: required } = fact('coManagement.internetDevicesJoin');
const remedy = 'Join them to Microsoft Entra ID.';

export default rule({
  id: 'internet-devices-without-entra-join',
  summary: 'Devices that are not to be joined to Microsoft Entra ID are to be co-managed.',
  why: 'Intune does not see the device, so there is nothing that Configuration Manager could share with it.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const coManaged of coManagedBy(plan, 'internetDevices')) {
      const target = coManaged.population.join?.target;
      if (target?.value !== 'none' && target?.value !== 'activeDirectoryJoined') continue;
      report(
        target,
        `The devices of "${coManaged.name}" are to be co-managed, and not to be joined to Microsoft Entra ID. ${says} ${remedy}`,
        {
          related: pathsOf([coManaged]),
          fixes: [
            unsafeFix(`Change to "${required}", if the devices need no Active Directory`, set(target.node, required)),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'internet devices in Active Directory alone',
      plan: `schemaVersion: 1
populations:
  field:
    join: { target: «activeDirectoryJoined» }
    enrollment: { method: coManagement, path: internetDevices }
`,
      message: `The devices of "field" are to be co-managed, and not to be joined to Microsoft Entra ID. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  field:
    join: { target: entraJoined }
    enrollment: { method: coManagement, path: internetDevices }
`,
    },
    {
      title: 'internet devices that are Microsoft Entra joined',
      plan: `schemaVersion: 1
populations:
  field:
    join: { target: entraJoined }
    enrollment: { method: coManagement, path: internetDevices }
`,
    },
  ],
});

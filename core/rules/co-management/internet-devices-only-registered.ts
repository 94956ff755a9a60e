import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { coManagedBy, pathsOf } from './co-managed';

const { value: required, says, source } = fact('coManagement.internetDevicesJoin');
const remedy = 'Microsoft’s pages disagree: the guide calls such devices registered. Plan for joined ones.';

export default rule({
  id: 'internet-devices-only-registered',
  summary: 'Devices that are only registered in Microsoft Entra ID are to be co-managed.',
  why: 'The Configuration Manager client finds no device identity that it could use, and the device stays with Intune alone.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const coManaged of coManagedBy(plan, 'internetDevices')) {
      const { name, population } = coManaged;
      const state = population.join?.target ?? population.join?.current;
      if (state?.value !== 'entraRegistered') continue;
      report(state, `The devices of "${name}" are only registered in Microsoft Entra ID. ${says} ${remedy}`, {
        related: pathsOf([coManaged]),
        fixes: [unsafeFix(`Change to "${required}", if the devices can be joined`, set(state.node, required))],
      });
    }
  },

  examples: [
    {
      title: 'registered devices on the path for internet devices',
      plan: `schemaVersion: 1
populations:
  field:
    join: { target: «entraRegistered» }
    enrollment: { method: coManagement, path: internetDevices }
`,
      message: `The devices of "field" are only registered in Microsoft Entra ID. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  field:
    join: { target: entraJoined }
    enrollment: { method: coManagement, path: internetDevices }
`,
    },
    {
      title: 'registered devices that are joined on the way',
      plan: `schemaVersion: 1
populations:
  field:
    join: { current: entraRegistered, target: entraJoined }
    enrollment: { method: coManagement, path: internetDevices }
`,
    },
  ],
});

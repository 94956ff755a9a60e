import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { coManagedBy, pathsOf } from './co-managed';
import { quotedNames } from './names';

const { value: required, says, source } = fact('coManagement.clientRegistration');
const { value: joined } = fact('coManagement.existingClientsJoin');
const remedy = 'Set it to Yes before the clients are enrolled.';

const messageFor = (names: readonly string[]): string =>
  `The client setting for automatic registration is No, and the clients of ${quotedNames(names)} are to be enrolled. ${says} ${remedy}`;

export default rule({
  id: 'clients-do-not-register',
  summary:
    'Existing clients are to be co-managed, and their client setting keeps them from registering with Microsoft Entra ID.',
  why: 'Unless something else registers the clients, they are never hybrid joined, and wait for their enrollment.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const setting = plan.tenant?.configurationManager?.automaticDeviceRegistration;
    if (!setting || setting.value === required) return;
    // Clients that are hybrid joined have registered before.
    const affected = coManagedBy(plan, 'existingClients').filter(
      ({ population }) => population.join?.current?.value !== joined,
    );
    if (affected.length === 0) return;
    report(setting, messageFor(affected.map(({ name }) => name)), {
      related: pathsOf(affected),
      fixes: [unsafeFix('Change to true, if the client setting is changed before', set(setting.node, required))],
    });
  },

  examples: [
    {
      title: 'existing clients that do not register',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { automaticDeviceRegistration: «false» }
populations:
  headquarters:
    join: { current: activeDirectoryJoined, target: entraHybridJoined }
    enrollment: { method: coManagement, path: existingClients }
`,
      message: messageFor(['headquarters']),
      fixed: `schemaVersion: 1
tenant:
  configurationManager: { automaticDeviceRegistration: true }
populations:
  headquarters:
    join: { current: activeDirectoryJoined, target: entraHybridJoined }
    enrollment: { method: coManagement, path: existingClients }
`,
    },
    {
      title: 'existing clients that have registered before',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { automaticDeviceRegistration: false }
populations:
  headquarters:
    join: { current: entraHybridJoined, target: entraHybridJoined }
    enrollment: { method: coManagement, path: existingClients }
`,
    },
  ],
});

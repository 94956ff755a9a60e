import { fact } from '../../guide/index';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { type CoManaged, coManagedBy, pathsOf } from './co-managed';

const { value: client, says, source } = fact('coManagement.existingClients');
const { value: joined } = fact('coManagement.existingClientsJoin');
const remedy = 'Install the client first, or choose another way.';

export default rule({
  id: 'existing-clients-without-client',
  summary:
    'Devices are to be co-managed as existing Configuration Manager clients, and Configuration Manager does not manage them.',
  why: 'It is the Configuration Manager client that enrolls the device on this path. Without the client nothing happens.',
  severity: 'warning',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const coManaged of coManagedBy(plan, 'existingClients')) {
      const { name, population } = coManaged;
      const { managedBy, condition } = population;
      if (managedBy?.value !== 'none' && managedBy?.value !== 'intune') continue;
      // New devices get the client with their image. Devices in the wrong join state have a finding of their own.
      if (condition?.value === 'new' || isJoinedOtherwise(coManaged)) continue;
      const manager = managedBy.value === 'intune' ? 'Intune alone manages' : 'Nothing manages';
      report(managedBy, `${manager} the devices of "${name}" now. ${says} ${remedy}`, {
        related: pathsOf([coManaged]),
        fixes: fixes(coManaged),
      });
    }
  },

  examples: [
    {
      title: 'existing clients that nothing manages',
      plan: `schemaVersion: 1
populations:
  headquarters:
    condition: existing
    managedBy: «none»
    enrollment: { method: coManagement, path: existingClients }
`,
      message: `Nothing manages the devices of "headquarters" now. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  headquarters:
    condition: existing
    managedBy: configurationManager
    enrollment: { method: coManagement, path: existingClients }
`,
    },
    {
      title: 'existing clients that Intune alone manages',
      plan: `schemaVersion: 1
populations:
  field:
    managedBy: «intune»
    enrollment: { method: coManagement, path: existingClients }
`,
      message: `Intune alone manages the devices of "field" now. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  field:
    managedBy: intune
    enrollment: { method: coManagement, path: internetDevices }
`,
    },
    {
      title: 'existing clients that Configuration Manager manages',
      plan: `schemaVersion: 1
populations:
  headquarters:
    managedBy: configurationManager
    enrollment: { method: coManagement, path: existingClients }
`,
    },
    {
      title: 'new devices, which get the client with their image',
      plan: `schemaVersion: 1
populations:
  headquarters:
    condition: new
    managedBy: none
    enrollment: { method: coManagement, path: existingClients }
`,
    },
  ],
});

function isJoinedOtherwise({ population: { join } }: CoManaged): boolean {
  const state = join?.target ?? (join?.current?.value === 'entraJoined' ? join.current : undefined);
  return state !== undefined && state.value !== joined;
}

function fixes({ population, at }: CoManaged): Fix[] {
  const { managedBy, join } = population;
  const install = unsafeFix(
    `Change to "${client}", if the client is on the devices by then`,
    set(managedBy!.node, client),
  );
  const isHybrid = (join?.target ?? join?.current)?.value === joined;
  if (managedBy!.value !== 'intune' || isHybrid) return [install];
  return [
    unsafeFix('Change the path to "internetDevices", if the devices are not hybrid joined', set(at, 'internetDevices')),
    install,
  ];
}

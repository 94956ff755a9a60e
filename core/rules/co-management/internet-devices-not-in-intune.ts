import { fact } from '../../guide/index';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { rule } from '../rule';
import { type CoManaged, coManagedBy, pathsOf } from './co-managed';

const { says, source } = fact('coManagement.internetDevices');
const { value: hybrid } = fact('coManagement.internetDevicesExcludedJoin');
const remedy = 'Enroll them in Intune first, by Windows Autopilot for example.';
const otherPath = 'Take the path for existing clients, or enroll them in Intune first.';

export default rule({
  id: 'internet-devices-not-in-intune',
  summary: 'Devices that Intune does not manage are to take the path to co-management for devices that it manages.',
  why: 'On this path, Intune installs the Configuration Manager client. Devices that are not enrolled never get it.',
  severity: 'warning',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const coManaged of coManagedBy(plan, 'internetDevices')) {
      const { name, population } = coManaged;
      const { managedBy, join } = population;
      if (managedBy?.value !== 'none' && managedBy?.value !== 'configurationManager') continue;
      // Hybrid joined devices are on the wrong path altogether.
      if ((join?.target ?? join?.current)?.value === hybrid) continue;
      const message =
        managedBy.value === 'none'
          ? `Nothing manages the devices of "${name}" now. ${says} ${remedy}`
          : `Configuration Manager alone manages the devices of "${name}" now. ${says} ${otherPath}`;
      report(managedBy, message, { related: pathsOf([coManaged]), fixes: fixes(coManaged) });
    }
  },

  examples: [
    {
      title: 'internet devices that nothing manages',
      plan: `schemaVersion: 1
populations:
  field:
    managedBy: «none»
    join: { target: entraJoined }
    enrollment: { method: coManagement, path: internetDevices }
`,
      message: `Nothing manages the devices of "field" now. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  field:
    managedBy: none
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'internet devices that Configuration Manager manages',
      plan: `schemaVersion: 1
populations:
  field:
    managedBy: «configurationManager»
    enrollment: { method: coManagement, path: internetDevices }
`,
      message: `Configuration Manager alone manages the devices of "field" now. ${says} ${otherPath}`,
      fixed: `schemaVersion: 1
populations:
  field:
    managedBy: configurationManager
    enrollment: { method: coManagement, path: existingClients }
`,
    },
    {
      title: 'internet devices that Intune manages',
      plan: `schemaVersion: 1
populations:
  field:
    managedBy: intune
    join: { target: entraJoined }
    enrollment: { method: coManagement, path: internetDevices }
`,
    },
  ],
});

function fixes({ population, enrollment, at }: CoManaged): Fix[] {
  const { managedBy, join, ownership } = population;
  if (managedBy?.value === 'configurationManager') {
    if (join?.target ?? join?.current) return [];
    return [
      unsafeFix('Change the path to "existingClients", if the clients are hybrid joined', set(at, 'existingClients')),
    ];
  }
  if (ownership?.value === 'personal') return [];
  return [
    unsafeFix(
      'Change to Windows Autopilot, if it sets the devices up',
      changeMethod(enrollment, 'windowsAutopilot', {
        scenario: 'userDriven',
        coManagementPolicy: enrollment.policy?.value,
      }),
    ),
  ];
}

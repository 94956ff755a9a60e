import { condition, fact } from '../../guide/index';
import type { Enrollment } from '../../model/plan.generated';
import { type Fix, set, unsafeFix, update } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';
import { type InPopulation, systemsOf } from './systems';

const { value: products, says } = fact('windows.beforeWindows10');
const { source } = fact('windows.supportedVersion');
const coManagement = condition('coManagement', 'newOrExisting', 'beforeWindows10');
const names: { readonly [product: string]: string } = products;

export default rule({
  id: 'before-windows-10-not-upgraded',
  summary: 'Devices with a Windows older than Windows 10 are to be enrolled as they are.',
  why: 'No enrollment method works on such a version of Windows, so the devices stay unmanaged.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, context) {
    for (const { population, system } of systemsOf(plan).filter(isTooOld)) {
      const { id, enrollment } = population;
      const product = system.product!;
      if (!enrollment || !enrollsDevices(enrollment) || enrollment.upgradeFirst?.value === true) continue;
      const isAutopilot = enrollment.method?.value === 'windowsAutopilot';
      if (isAutopilot && enrollment.scenario?.value === 'existingDevices') continue;
      if (isAutopilot && !enrollment.scenario) {
        context.unknown(product, 'enrollment.scenario');
        continue;
      }
      const reason = enrollment.method?.value === 'coManagement' ? coManagement.reason : says;
      report(
        product,
        `There are devices with ${names[product.value]} in "${id?.value}". ${reason} Upgrade them first, or let Windows Autopilot for existing devices install a supported Windows.`,
        { fixes: fixes(enrollment) },
      );
    }
  },

  examples: [
    {
      title: 'Windows 7 and co-management',
      plan: `schemaVersion: 1
populations:
  plants:
    os:
      - { product: windows11, version: 25H2, edition: enterprise }
      - { product: «windows7» }
    enrollment: { method: coManagement, path: existingClients }
`,
      message: `There are devices with Windows 7 in "plants". ${coManagement.reason} Upgrade them first, or let Windows Autopilot for existing devices install a supported Windows.`,
      fixed: `schemaVersion: 1
populations:
  plants:
    os:
      - { product: windows11, version: 25H2, edition: enterprise }
      - { product: windows7 }
    enrollment: { method: coManagement, path: existingClients, upgradeFirst: true }
`,
    },
    {
      title: 'Windows 8.1 and user-driven Windows Autopilot',
      plan: `schemaVersion: 1
populations:
  plants:
    os: { product: «windows81» }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `There are devices with Windows 8.1 in "plants". ${says} Upgrade them first, or let Windows Autopilot for existing devices install a supported Windows.`,
      fixed: `schemaVersion: 1
populations:
  plants:
    os: { product: windows81 }
    enrollment: { method: windowsAutopilot, scenario: existingDevices }
`,
    },
    {
      title: 'Windows 7 that is upgraded first',
      plan: `schemaVersion: 1
populations:
  plants:
    os: { product: windows7 }
    enrollment: { method: coManagement, path: existingClients, upgradeFirst: true }
`,
    },
    {
      title: 'Windows 7 and Windows Autopilot for existing devices',
      plan: `schemaVersion: 1
populations:
  plants:
    os: { product: windows7 }
    enrollment: { method: windowsAutopilot, scenario: existingDevices }
`,
    },
  ],
});

const isTooOld = ({ system }: InPopulation): boolean =>
  system.product !== undefined && names[system.product.value] !== undefined;

function fixes({ node, method, scenario }: Enrollment): Fix[] {
  const upgrade = unsafeFix(
    'Set "upgradeFirst: true", if the devices are upgraded first',
    update(node, { upgradeFirst: true }),
  );
  if (method?.value !== 'windowsAutopilot' || !scenario) return [upgrade];
  return [
    unsafeFix(
      'Change to "existingDevices", if Configuration Manager can install a supported Windows',
      set(scenario.node, 'existingDevices'),
    ),
    upgrade,
  ];
}

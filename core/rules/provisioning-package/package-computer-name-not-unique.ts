import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { populationsByObject } from '../populations-by-object';
import { rule } from '../rule';
import { faultOf, tellsApart, withRandomDigits } from './computer-name';

const { says, source } = fact('provisioningPackage.computerNameUnique');

export default rule({
  id: 'package-computer-name-not-unique',
  summary: 'A provisioning package is to give several devices one and the same name.',
  why: 'All devices show up under one name in Intune and Microsoft Entra ID, and on one network their names conflict.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const users = populationsByObject(plan, 'provisioningPackage');
    for (const { id, computerName } of plan.provisioningPackages) {
      const populations = users.get(String(id?.value)) ?? [];
      const devices = populations.reduce((sum, population) => sum + (population.devices?.value ?? 0), 0);
      if (!computerName || devices < 2 || tellsApart(computerName.value) || faultOf(computerName.value)) continue;
      report(
        computerName,
        `All ${devices.toLocaleString('en-US')} devices of "${id?.value}" would be called "${computerName.value}". ${says}`,
        {
          related: populations.flatMap((population) =>
            population.devices
              ? [{ span: population.devices.node, message: `Devices of "${population.id?.value}".` }]
              : [],
          ),
          fixes: numbering(computerName, devices),
        },
      );
    }
  },

  examples: [
    {
      title: 'one computer name for a classroom',
      plan: `schemaVersion: 1
populations:
  classrooms:
    devices: 24
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { computerName: «CLS» }
`,
      message: `All 24 devices of "classroom" would be called "CLS". ${says}`,
      fixed: `schemaVersion: 1
populations:
  classrooms:
    devices: 24
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { computerName: "CLS-%RAND:5%" }
`,
    },
    {
      title: 'one computer name for one device',
      plan: `schemaVersion: 1
populations:
  lobby:
    devices: 1
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: lobby }
provisioningPackages:
  lobby: { computerName: LOBBY-KIOSK }
`,
    },
  ],
});

/** Enough random digits for the devices, with some to spare: two devices that draw the same number get the same name. */
function numbering({ value, node }: Scalar<string>, devices: number): Fix[] {
  const name = withRandomDigits(value, Math.max(5, String(devices).length + 2));
  return name === undefined ? [] : [unsafeFix(`Change to "${name}", if random numbers will do`, set(node, name))];
}

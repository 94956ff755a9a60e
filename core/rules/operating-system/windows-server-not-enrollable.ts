import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';
import { systemsThatAre } from './systems';

const { says, source } = fact('windowsServer.configurationManager');

export default rule({
  id: 'windows-server-not-enrollable',
  summary: 'Windows Server is to be enrolled in Intune.',
  why: 'Every method is for Windows client. A server does not enroll, and Configuration Manager does not co-manage it.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { population, system } of systemsThatAre(plan, 'windowsServer')) {
      const { id, node, os, enrollment } = population;
      if (!enrollment?.method || !enrollsDevices(enrollment)) continue;
      report(
        system.product,
        `There is Windows Server in "${id?.value}". ${says} Leave the servers out of the enrollment.`,
        {
          related: [{ span: enrollment.method.node, message: 'How they are to be enrolled.' }],
          fixes:
            os?.length === 1
              ? [
                  unsafeFix(
                    'Remove the enrollment, if Configuration Manager manages the servers',
                    update(node, { enrollment: undefined }),
                  ),
                ]
              : [],
        },
      );
    }
  },

  examples: [
    {
      title: 'servers that are to be co-managed',
      plan: `schemaVersion: 1
populations:
  branch-servers:
    os: { product: «windowsServer», version: "2022" }
    enrollment: { method: coManagement, path: existingClients }
`,
      message: `There is Windows Server in "branch-servers". ${says} Leave the servers out of the enrollment.`,
      fixed: `schemaVersion: 1
populations:
  branch-servers:
    os: { product: windowsServer, version: "2022" }
`,
    },
    {
      title: 'servers among PCs',
      plan: `schemaVersion: 1
populations:
  branches:
    os:
      - { product: windows11, version: 25H2, edition: enterprise }
      - { product: «windowsServer» }
    enrollment: { method: coManagement, path: existingClients }
`,
      message: `There is Windows Server in "branches". ${says} Leave the servers out of the enrollment.`,
    },
    {
      title: 'servers that nothing enrolls',
      plan: `schemaVersion: 1
populations:
  branch-servers:
    os: { product: windowsServer, version: "2022" }
    managedBy: configurationManager
`,
    },
  ],
});

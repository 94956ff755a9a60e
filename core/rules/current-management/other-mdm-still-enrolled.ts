import { cell, type MethodId } from '../../guide/index';
import type { Plan } from '../../model/plan.generated';
import { unsafeFix, update } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import { onlyRegisters } from '../method/only-registers';
import { populationsSaying } from '../populations-saying';
import { rule } from '../rule';

/** The methods for which the guide wants every device out of another MDM provider first. */
const methods = ['automaticEnrollment', 'windowsAutopilot', 'coManagement'] as const satisfies readonly MethodId[];
const cells = new Map<string, { readonly reason: string; readonly remedy?: string }>(
  methods.map((method) => [method, cell(method, 'otherMdm')]),
);

const { source } = cell('automaticEnrollment', 'otherMdm');
const { reason, remedy } = cell('windowsAutopilot', 'otherMdm');

export default rule({
  id: 'other-mdm-still-enrolled',
  summary: 'Devices that another MDM provider manages are to be enrolled without leaving it first.',
  why: 'Windows allows one MDM provider at a time. The enrollment ends with an error, and the device stays with the other provider.',
  severity: 'error',
  basis: 'guide',
  source,
  errorCode: '0x8018000a',
  scope: 'population',

  check(plan: Plan, report) {
    for (const population of populationsSaying(plan, 'managedBy')) {
      const { id, managedBy, enrollment } = population;
      const unsupported = cells.get(enrollment?.method?.value ?? '');
      if (managedBy.value !== 'otherMdm' || !enrollment?.method || !unsupported) continue;
      if (enrollment.unenrollFirst?.value === true || !enrollsDevices(enrollment) || onlyRegisters(population))
        continue;
      report(
        managedBy,
        `Another MDM provider manages the devices of "${id?.value}". ${unsupported.reason} ${unsupported.remedy} Say so with "unenrollFirst: true".`,
        {
          related: [{ span: enrollment.method.node, message: 'The enrollment that follows.' }],
          fixes: [
            unsafeFix(
              'Add "unenrollFirst: true", if the devices are unenrolled first',
              update(enrollment.node, { unenrollFirst: true }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'devices that another MDM provider manages',
      plan: `schemaVersion: 1
populations:
  warehouse:
    managedBy: «otherMdm»
    enrollment:
      method: windowsAutopilot
`,
      message: `Another MDM provider manages the devices of "warehouse". ${reason} ${remedy} Say so with "unenrollFirst: true".`,
      fixed: `schemaVersion: 1
populations:
  warehouse:
    managedBy: otherMdm
    enrollment:
      method: windowsAutopilot
      unenrollFirst: true
`,
    },
    {
      title: 'devices that leave the other MDM provider first',
      plan: `schemaVersion: 1
populations:
  warehouse:
    managedBy: otherMdm
    enrollment:
      method: coManagement
      path: existingClients
      unenrollFirst: true
`,
    },
    {
      title: 'devices that users register in Settings, beside the other MDM provider',
      plan: `schemaVersion: 1
populations:
  warehouse:
    managedBy: otherMdm
    join: { target: entraRegistered }
    enrollment:
      method: automaticEnrollment
      option: settings
`,
    },
    {
      title: 'devices that register beside the other MDM provider',
      plan: `schemaVersion: 1
populations:
  warehouse:
    managedBy: otherMdm
    enrollment:
      method: userEnrollment
      connect: emailAddress
`,
    },
  ],
});

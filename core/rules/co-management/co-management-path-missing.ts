import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { unsafeFix, update } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { says, source } = fact('coManagement.pathDecides');

export default rule({
  id: 'co-management-path-missing',
  summary: 'Devices are to be co-managed, and the plan does not say by which path.',
  why: 'The two paths want opposite join states and different preparations. Until one is chosen, nobody can say whether the enrollment works.',
  severity: 'info',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const population of enrolledBy(plan, 'coManagement')) {
      const { id, enrollment } = population;
      if (enrollment.path) continue;
      const fixes = [
        unsafeFix(
          'Add "path: existingClients", if Configuration Manager manages the devices',
          update(enrollment.node, { path: 'existingClients' }),
        ),
        unsafeFix(
          'Add "path: internetDevices", if Intune manages the devices',
          update(enrollment.node, { path: 'internetDevices' }),
        ),
      ];
      report(
        enrollment.method,
        `The plan names no path to co-management for "${id?.value}". ${says} Name one with "path".`,
        {
          fixes: comesFromIntune(population) ? fixes.reverse() : fixes,
        },
      );
    }
  },

  examples: [
    {
      title: 'co-management and no path to it',
      plan: `schemaVersion: 1
populations:
  headquarters:
    enrollment:
      method: «coManagement»
`,
      message: `The plan names no path to co-management for "headquarters". ${says} Name one with "path".`,
      fixed: `schemaVersion: 1
populations:
  headquarters:
    enrollment:
      method: coManagement
      path: existingClients
`,
    },
    {
      title: 'no path to co-management for devices that Intune manages',
      plan: `schemaVersion: 1
populations:
  field:
    managedBy: intune
    enrollment:
      method: «coManagement»
`,
      message: `The plan names no path to co-management for "field". ${says} Name one with "path".`,
      fixed: `schemaVersion: 1
populations:
  field:
    managedBy: intune
    enrollment:
      method: coManagement
      path: internetDevices
`,
    },
    {
      title: 'a path to co-management',
      plan: `schemaVersion: 1
populations:
  headquarters:
    enrollment:
      method: coManagement
      path: existingClients
`,
    },
  ],
});

/** What speaks for the path for internet devices; the preferred fix should be the likelier one. */
function comesFromIntune({ managedBy, join }: Population): boolean {
  return managedBy?.value === 'intune' || (join?.target ?? join?.current)?.value === 'entraJoined';
}

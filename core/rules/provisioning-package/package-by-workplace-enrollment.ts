import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, doubt, source } = fact('provisioningPackage.workplaceEnrollment');
const advice = `Microsoft’s pages disagree: ${says} ${doubt} The bulk token is the documented way.`;

export default rule({
  id: 'package-by-workplace-enrollment',
  summary: 'A provisioning package enrolls devices by the Workplace/Enrollments settings, not by a bulk token.',
  why: 'That way is for other MDM services. The package is applied, and the device does not show up in Intune.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    // Where Configuration Manager is in use, its console may have made the package, and that works.
    if (plan.tenant?.configurationManager?.inUse?.value === true) return;
    for (const { id, kind } of plan.provisioningPackages) {
      if (kind?.value !== 'workplaceEnrollment') continue;
      report(kind, `The package "${id?.value}" enrolls devices by Workplace/Enrollments. ${advice}`, {
        fixes: [
          unsafeFix('Change to "entraBulkToken", if the package is built again', set(kind.node, 'entraBulkToken')),
        ],
      });
    }
  },

  examples: [
    {
      title: 'a package with an enrollment account of its own',
      plan: `schemaVersion: 1
provisioningPackages:
  handhelds: { kind: «workplaceEnrollment» }
`,
      message: `The package "handhelds" enrolls devices by Workplace/Enrollments. ${advice}`,
      fixed: `schemaVersion: 1
provisioningPackages:
  handhelds: { kind: entraBulkToken }
`,
    },
    {
      title: 'a package from the console of Configuration Manager',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { inUse: true }
provisioningPackages:
  handhelds: { kind: workplaceEnrollment }
`,
    },
  ],
});

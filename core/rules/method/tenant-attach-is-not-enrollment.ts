import { fact } from '../../guide/index';
import { set, unsafeFix, update } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { says, source } = fact('tenantAttach.isNotEnrollment');

export default rule({
  id: 'tenant-attach-is-not-enrollment',
  summary: 'Tenant attach is to enroll devices.',
  why: 'The devices show in the Intune admin center and look as if they were enrolled, but they are not enrolled in Intune.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, node, enrollment } of enrolledBy(plan, 'tenantAttach')) {
      report(
        enrollment.path,
        `The devices of "${id?.value}" are not enrolled this way. ${says} Take a path to co-management, or leave the enrollment out.`,
        {
          fixes: [
            unsafeFix(
              'Change to "existingClients", if the devices are to be co-managed',
              set(enrollment.path.node, 'existingClients'),
            ),
            unsafeFix(
              'Remove the enrollment, if the devices are only to show in the admin center',
              update(node, { enrollment: undefined }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'tenant attach as an enrollment',
      plan: `schemaVersion: 1
populations:
  headquarters:
    managedBy: configurationManager
    enrollment: { method: coManagement, path: «tenantAttach» }
`,
      message: `The devices of "headquarters" are not enrolled this way. ${says} Take a path to co-management, or leave the enrollment out.`,
      fixed: `schemaVersion: 1
populations:
  headquarters:
    managedBy: configurationManager
    enrollment: { method: coManagement, path: existingClients }
`,
    },
    {
      title: 'a tenant that is attached, and clients that are enrolled',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { tenantAttach: true }
populations:
  headquarters:
    managedBy: configurationManager
    enrollment: { method: coManagement, path: existingClients }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { source } = fact('provisioningPackage.whoApplies');

export default rule({
  id: 'untrained-users-apply-package',
  summary: 'Users who are not at ease with running files are to apply a provisioning package.',
  why: 'They have to find the file on a drive or a share and run it. Where they do not succeed, the devices stay unenrolled.',
  severity: 'info',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, context) {
    for (const { id, enrollment } of enrolledBy(plan, 'provisioningPackage')) {
      const { performedBy, usersTrained } = enrollment;
      const byUsers = performedBy && 'value' in performedBy && performedBy.value === 'user';
      if (byUsers && !usersTrained) context.unknown(performedBy, 'usersTrained');
      if (usersTrained?.value !== false || (performedBy && !byUsers)) continue;
      report(
        usersTrained,
        `The people who apply the package on the devices of "${id?.value}" are not at ease with running files. Let an administrator do it.`,
        {
          fixes: [
            unsafeFix(
              'Let an administrator apply the package, if one can get to the devices',
              update(enrollment.node, { performedBy: 'admin', usersTrained: undefined }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'users who are not at ease with running files',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment:
      method: automaticEnrollment
      option: provisioningPackage
      performedBy: user
      usersTrained: «false»
`,
      message:
        'The people who apply the package on the devices of "classrooms" are not at ease with running files. Let an administrator do it.',
      fixed: `schemaVersion: 1
populations:
  classrooms:
    enrollment:
      method: automaticEnrollment
      option: provisioningPackage
      performedBy: admin
`,
    },
    {
      title: 'an administrator who applies the package',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment:
      method: automaticEnrollment
      option: provisioningPackage
      performedBy: admin
      usersTrained: false
`,
    },
  ],
});

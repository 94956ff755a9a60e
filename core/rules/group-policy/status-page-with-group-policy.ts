import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { says, source } = fact('groupPolicy.statusPage');

export default rule({
  id: 'status-page-with-group-policy',
  summary: 'Users of devices that Group Policy enrolls are to see an Enrollment Status Page.',
  why: 'The devices are in use when they enroll. Apps and policies arrive in the background, and no page holds anybody back until they have.',
  severity: 'info',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, enrollment } of enrolledBy(plan, 'groupPolicy')) {
      const page = enrollment.statusPage;
      if (!page) continue;
      report(page, `The users of "${id?.value}" do not see "${page.value}". ${says}`, {
        related: [{ span: enrollment.option.node, message: 'Group Policy enrolls the devices.' }],
        fixes: [
          unsafeFix(
            'Remove the page here, if nothing has to wait for it',
            update(enrollment.node, { statusPage: undefined }),
          ),
        ],
      });
    }
  },

  examples: [
    {
      title: 'Group Policy and an Enrollment Status Page',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, statusPage: «standard» }
enrollmentStatusPages:
  standard: { showProgress: true }
`,
      message: `The users of "branches" do not see "standard". ${says}`,
      fixed: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy }
enrollmentStatusPages:
  standard: { showProgress: true }
`,
    },
    {
      title: 'an Enrollment Status Page in the out-of-box experience',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, statusPage: standard }
enrollmentStatusPages:
  standard: { showProgress: true }
`,
    },
  ],
});

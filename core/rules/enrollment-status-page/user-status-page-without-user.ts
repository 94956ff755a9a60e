import { fact } from '../../guide/index';
import { rule } from '../rule';
import { beginsWithoutUser, deploymentsWithPage, isForUsersAlone } from './status-page-users';

const { says, source } = fact('enrollmentStatusPage.withoutUser');
const remedy = 'Assign the page to a group of these devices.';

export default rule({
  id: 'user-status-page-without-user',
  summary: 'Devices that are set up without a user name an Enrollment Status Page that is assigned to users.',
  why: 'The page never applies. The default one does, which mostly shows no progress and waits for nothing.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { name, scenario, at, page, pageAt } of deploymentsWithPage(plan)) {
      const include = page.assignments?.include;
      if (page.default?.value === true || !beginsWithoutUser(scenario)) continue;
      if (!include || !isForUsersAlone(include, plan)) continue;
      report(
        pageAt,
        `The Enrollment Status Page "${pageAt.value}" is assigned to users, and the devices of "${name}" are set up without a user at first. ${says} ${remedy}`,
        {
          related: [
            { span: at, message: 'No user takes part.' },
            ...include.map(({ node }) => ({ span: node, message: 'The page is assigned to users.' })),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'self-deploying kiosks, and a page for users',
      plan: `schemaVersion: 1
groups:
  staff: { kind: user }
populations:
  lobby:
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, statusPage: «standard» }
enrollmentStatusPages:
  standard: { showProgress: true, assignments: { include: [staff] } }
`,
      message: `The Enrollment Status Page "standard" is assigned to users, and the devices of "lobby" are set up without a user at first. ${says} ${remedy}`,
    },
    {
      title: 'pre-provisioned devices, and a page for all users',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, statusPage: «standard» }
enrollmentStatusPages:
  standard: { showProgress: true, assignments: { include: [allUsers] } }
`,
      message: `The Enrollment Status Page "standard" is assigned to users, and the devices of "sales" are set up without a user at first. ${says} ${remedy}`,
    },
    {
      title: 'self-deploying kiosks, and a page for devices',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device }
populations:
  lobby:
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, statusPage: standard }
enrollmentStatusPages:
  standard: { showProgress: true, assignments: { include: [kiosk-devices] } }
`,
    },
  ],
});

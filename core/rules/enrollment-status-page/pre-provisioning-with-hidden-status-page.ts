import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { deploymentsWith } from '../autopilot-mode/deployments';
import { rule } from '../rule';

const { says, source } = fact('enrollmentStatusPage.technicianProgress');
const remedy = 'Show the progress, and block device use until setup is done.';

export default rule({
  id: 'pre-provisioning-with-hidden-status-page',
  summary: 'Pre-provisioned devices name an Enrollment Status Page that does not show the progress.',
  why: 'Nothing stops the technician from resealing too early. The rest is installed while the user waits, which pre-provisioning should prevent.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report, context) {
    for (const { name, enrollment, at } of deploymentsWith(plan, 'preProvisioned')) {
      const pageAt = enrollment.statusPage;
      const page = pageAt && plan.enrollmentStatusPages.get(pageAt.value);
      const progress = page?.showProgress;
      if (!pageAt) context.unknown(at, 'enrollment.statusPage');
      if (page?.id && !progress) context.unknown(page.id, 'showProgress');
      if (!pageAt || progress?.value !== false) continue;
      report(
        pageAt,
        `The devices of "${name}" are pre-provisioned, and "${pageAt.value}" does not show the progress. ${says} ${remedy}`,
        {
          related: [
            { span: progress.node, message: 'The page is hidden.' },
            { span: at, message: 'The devices are pre-provisioned.' },
          ],
          fixes: [unsafeFix('Show the progress, if other devices may see the page as well', set(progress.node, true))],
        },
      );
    }
  },

  examples: [
    {
      title: 'pre-provisioning and a hidden page',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, statusPage: «hidden» }
enrollmentStatusPages:
  hidden: { showProgress: false }
`,
      message: `The devices of "sales" are pre-provisioned, and "hidden" does not show the progress. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, statusPage: hidden }
enrollmentStatusPages:
  hidden: { showProgress: true }
`,
    },
    {
      title: 'user-driven devices and a hidden page',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: hidden }
enrollmentStatusPages:
  hidden: { showProgress: false }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import type { EnrollmentStatusPage } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { addTo } from '../add-to';
import { rule } from '../rule';
import { type IntoCoManagement, intoCoManagement, settingsNamedBy } from './into-co-management';
import { quotedNames } from './names';

const { value: required, says, source } = fact('autopilotCoManagement.statusPage');
const remedy = 'Show the progress.';

const messageFor = (page: string, names: readonly string[]): string =>
  `The Enrollment Status Page "${page}" is hidden on the devices of ${quotedNames(names)}, which Windows Autopilot is to bring to co-management. ${says} ${remedy}`;

export default rule({
  id: 'status-page-hides-co-management',
  summary: 'Windows Autopilot brings devices to co-management, and their Enrollment Status Page is hidden.',
  why: 'Nothing waits for the Configuration Manager client. Users are at work before it is known who manages which workload.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const hidden = new Map<EnrollmentStatusPage, IntoCoManagement[]>();
    for (const deployment of intoCoManagement(plan)) {
      const named = deployment.enrollment.statusPage;
      const page = named && plan.enrollmentStatusPages.get(named.value);
      if (page?.showProgress && page.showProgress.value !== required) addTo(hidden, page, deployment);
    }
    for (const [{ id, showProgress }, deployments] of hidden) {
      report(
        showProgress!,
        messageFor(
          String(id?.value),
          deployments.map(({ name }) => name),
        ),
        {
          related: settingsNamedBy(deployments),
          fixes: [unsafeFix('Change to true, if users may see the page', set(showProgress!.node, required))],
        },
      );
    }
  },

  examples: [
    {
      title: 'Windows Autopilot into co-management and a hidden status page',
      plan: `schemaVersion: 1
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: quick, coManagementPolicy: co-management }
enrollmentStatusPages:
  quick: { showProgress: «false» }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
      message: messageFor('quick', ['sales']),
      fixed: `schemaVersion: 1
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: quick, coManagementPolicy: co-management }
enrollmentStatusPages:
  quick: { showProgress: true }
coManagementPolicies:
  co-management: { settings: { installClient: true } }
`,
    },
    {
      title: 'a hidden status page, and devices that Intune alone manages',
      plan: `schemaVersion: 1
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: quick }
enrollmentStatusPages:
  quick: { showProgress: false }
`,
    },
  ],
});

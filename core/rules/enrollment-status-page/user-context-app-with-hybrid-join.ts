import { fact } from '../../guide/index';
import type { App, EnrollmentStatusPage, Plan } from '../../model/plan.generated';
import { type HybridDeployment, hybridDeploymentsOf, hybridJoinAt } from '../hybrid-join/hybrid-deployments';
import { rule } from '../rule';
import { blockingAppsOf } from './blocking-apps';

const { value, says, source } = fact('enrollmentStatusPage.hybridUserApps');
const kinds: ReadonlySet<string> = new Set(value);
const remedy = 'Install the app for the device.';

export default rule({
  id: 'user-context-app-with-hybrid-join',
  summary:
    'The Enrollment Status Page of hybrid joined devices is to wait for an app of devices that installs for the user.',
  why: 'The page does not wait for the app. People reach the desktop without it.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const deployments = new Map<EnrollmentStatusPage, HybridDeployment>();
    for (const deployment of hybridDeploymentsOf(plan)) {
      const page = plan.enrollmentStatusPages.get(deployment.enrollment.statusPage?.value ?? '');
      if (page) deployments.set(page, deployment);
    }
    for (const [page, deployment] of deployments) {
      for (const { at, app } of blockingAppsOf(page, plan)) {
        if (!app.installContext || !isUntracked(app, plan)) continue;
        report(
          at,
          `The Enrollment Status Page "${page.id?.value}" does not wait for "${at.value}" on the devices of "${deployment.name}". ${says} ${remedy}`,
          {
            related: [
              { span: app.installContext.node, message: 'The app installs for the user.' },
              hybridJoinAt(deployment),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'hybrid join, and an app of devices that installs for the user',
      plan: `schemaVersion: 1
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: standard }
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [«erp»] }
apps:
  erp: { kind: win32, installContext: user, assignments: { include: [allDevices] } }
`,
      message: `The Enrollment Status Page "standard" does not wait for "erp" on the devices of "plants". ${says} ${remedy}`,
    },
    {
      title: 'hybrid join, and an app of devices that installs for the device',
      plan: `schemaVersion: 1
populations:
  plants:
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: standard }
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [erp] }
apps:
  erp: { kind: win32, installContext: system, assignments: { include: [allDevices] } }
`,
    },
  ],
});

function isUntracked({ kind, installContext, assignments }: App, { groups }: Plan): boolean {
  const include = assignments?.include;
  if (!kind || !kinds.has(kind.value) || installContext?.value !== 'user' || !include || include.length === 0)
    return false;
  return include.every(({ value: name }) => name === 'allDevices' || groups.get(name)?.kind?.value === 'device');
}

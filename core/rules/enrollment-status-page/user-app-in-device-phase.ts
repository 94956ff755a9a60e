import { fact } from '../../guide/index';
import type { App, EnrollmentStatusPage, Plan } from '../../model/plan.generated';
import type { ScalarNode } from '../../syntax/tree';
import { rule } from '../rule';
import { blockingAppsOf } from './blocking-apps';
import { deploymentsWithPage, isForUsersAlone, namedStatusPages } from './status-page-users';

const { says, source } = fact('enrollmentStatusPage.deviceApps');
const remedy = 'Install it for the device, and assign it to devices.';

export default rule({
  id: 'user-app-in-device-phase',
  summary: 'The Enrollment Status Page of self-deploying devices is to wait for an app of users.',
  why: 'No user takes part in the deployment, so the page does not wait for the app. The device counts as ready without it.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const page of pagesWithoutUsers(plan)) {
      for (const { at, app } of blockingAppsOf(page, plan)) {
        const reason = reasonOf(app, plan);
        if (!reason) continue;
        report(
          at,
          `The Enrollment Status Page "${page.id?.value}" is for self-deploying devices and does not wait for "${at.value}". ${says} ${remedy}`,
          {
            related: [{ span: reason, message: 'The app is one of users.' }],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'self-deploying kiosks, and an app that installs for the user',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device }
populations:
  lobby:
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, statusPage: kiosks }
enrollmentStatusPages:
  kiosks: { blockDeviceUse: true, blockingApps: [«signage»], assignments: { include: [kiosk-devices] } }
apps:
  signage: { kind: win32, installContext: user }
`,
      message: `The Enrollment Status Page "kiosks" is for self-deploying devices and does not wait for "signage". ${says} ${remedy}`,
    },
    {
      title: 'self-deploying kiosks, and an app that is assigned to users',
      plan: `schemaVersion: 1
groups:
  staff: { kind: user }
populations:
  lobby:
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, statusPage: kiosks }
enrollmentStatusPages:
  kiosks: { blockDeviceUse: true, blockingApps: [«signage»] }
apps:
  signage: { kind: win32, assignments: { include: [staff] } }
`,
      message: `The Enrollment Status Page "kiosks" is for self-deploying devices and does not wait for "signage". ${says} ${remedy}`,
    },
    {
      title: 'a page that people see, too',
      plan: `schemaVersion: 1
populations:
  lobby:
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, statusPage: standard }
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: standard }
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [signage] }
apps:
  signage: { kind: win32, installContext: user }
`,
    },
  ],
});

/** The pages that populations name and that only self-deploying devices show. */
function pagesWithoutUsers(plan: Plan): ReadonlySet<EnrollmentStatusPage> {
  const selfDeploying = deploymentsWithPage(plan).filter(({ scenario }) => scenario === 'selfDeploying');
  const without = new Set(selfDeploying.map(({ population }) => population));
  const pages = new Set(selfDeploying.map(({ page }) => page));
  for (const { population, page } of namedStatusPages(plan)) if (!without.has(population)) pages.delete(page);
  return pages;
}

/** What makes an app one of users. */
function reasonOf({ installContext, assignments }: App, plan: Plan): ScalarNode | undefined {
  if (installContext?.value === 'user') return installContext.node;
  return isForUsersAlone(assignments?.include, plan) ? assignments?.include?.[0]?.node : undefined;
}

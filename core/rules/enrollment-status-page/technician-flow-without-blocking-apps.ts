import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('enrollmentStatusPage.technicianApps');
const remedy = 'Name the apps under "blockingApps".';

export default rule({
  id: 'technician-flow-without-blocking-apps',
  summary: 'The technician flow is to fail for selected blocking apps only, and none is selected.',
  why: 'The admin center offers the setting with selected apps alone. Without them the technician flow fails for every required app.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const page of plan.enrollmentStatusPages) {
      const { id, blockingApps, blockDeviceUse, failOnlyBlockingAppsInTechnicianFlow: only } = page;
      if (only?.value !== true || blockingApps?.length !== 0 || blockDeviceUse?.value === false) continue;
      report(only, `The Enrollment Status Page "${id?.value}" selects no blocking apps. ${says} ${remedy}`, {
        fixes: [
          unsafeFix('Change to false, if the technician flow may fail for any required app', set(only.node, false)),
        ],
      });
    }
  },

  examples: [
    {
      title: 'a technician flow that fails for none',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [], failOnlyBlockingAppsInTechnicianFlow: «true» }
`,
      message: `The Enrollment Status Page "standard" selects no blocking apps. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [], failOnlyBlockingAppsInTechnicianFlow: false }
`,
    },
    {
      title: 'a technician flow that fails for one app',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [vpn], failOnlyBlockingAppsInTechnicianFlow: true }
apps:
  vpn: { kind: win32 }
`,
    },
  ],
});

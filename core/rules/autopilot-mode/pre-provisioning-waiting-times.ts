import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith } from './deployments';

const { value: wait, says: early, source } = fact('autopilotPreProvisioning.waitBeforeUserFlow');
const { says: tokens } = fact('preProvisioning.waitReason');
const { value: limit, says: late } = fact('preProvisioning.userFlowWithin');

export default rule({
  id: 'pre-provisioning-waiting-times',
  summary: 'Pre-provisioned devices are to reach their users too soon or too late.',
  why: 'Too soon, sign-in can fail because tokens are not refreshed yet. Too late, certificates on the device have expired.',
  severity: 'info',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, enrollment } of deploymentsWith(plan, 'preProvisioned')) {
      const { afterMinutes, withinDays } = enrollment.handover ?? {};
      const say = (at: Scalar<number>, when: string, best: number, says: string) =>
        report(at, `The user flow of "${name}" may start ${when}. ${says}`, {
          fixes: [unsafeFix(`Change to ${best}, if the devices can be handed over then`, set(at.node, best))],
        });
      if (afterMinutes && afterMinutes.value < wait) {
        say(afterMinutes, `${afterMinutes.value} minutes after the technician flow`, wait, `${early} ${tokens}`);
      }
      if (withinDays && withinDays.value > limit) {
        say(withinDays, `up to ${withinDays.value} days after the technician flow`, limit, late);
      }
    }
  },

  examples: [
    {
      title: 'a hand-over ten minutes after the technician flow',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, handover: { afterMinutes: «10» } }
`,
      message: `The user flow of "sales" may start 10 minutes after the technician flow. ${early} ${tokens}`,
      fixed: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, handover: { afterMinutes: 90 } }
`,
    },
    {
      title: 'a hand-over within a year',
      plan: `schemaVersion: 1
populations:
  stock:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, handover: { afterMinutes: 90, withinDays: «365» } }
`,
      message: `The user flow of "stock" may start up to 365 days after the technician flow. ${late}`,
      fixed: `schemaVersion: 1
populations:
  stock:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, handover: { afterMinutes: 90, withinDays: 180 } }
`,
    },
    {
      title: 'a hand-over between two hours and two months after the technician flow',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, handover: { afterMinutes: 120, withinDays: 60 } }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: required, says, source } = fact('enrollmentStatusPage.requiredApps');
const remedy = 'Assign the app as required, or take it off the list.';

export default rule({
  id: 'blocking-app-not-required',
  summary: 'An Enrollment Status Page is to wait for an app that is not assigned as required.',
  why: 'The page does not wait for it. People reach the desktop without the app.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, blockingApps } of plan.enrollmentStatusPages) {
      for (const at of blockingApps ?? []) {
        const intent = plan.apps.get(at.value)?.intent;
        if (!intent || intent.value === required) continue;
        report(
          at,
          `The Enrollment Status Page "${id?.value}" is to wait for the app "${at.value}", which has the intent "${intent.value}". ${says} ${remedy}`,
          {
            related: [{ span: intent.node, message: 'How the app is assigned.' }],
            fixes: [
              unsafeFix(
                `Change the intent of "${at.value}" to "${required}", if everybody is to get it`,
                set(intent.node, required),
              ),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a blocking app that people may install',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [«vpn»] }
apps:
  vpn: { kind: win32, intent: available }
`,
      message: `The Enrollment Status Page "standard" is to wait for the app "vpn", which has the intent "available". ${says} ${remedy}`,
      fixed: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [vpn] }
apps:
  vpn: { kind: win32, intent: required }
`,
    },
    {
      title: 'a required blocking app',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [vpn] }
apps:
  vpn: { kind: win32, intent: required }
`,
    },
  ],
});

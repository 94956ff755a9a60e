import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { ofKindBesides } from './blocking-apps';

const { value: kinds, says, source } = fact('enrollmentStatusPage.microsoft365Apps');

export default rule({
  id: 'microsoft-365-apps-with-win32-apps',
  summary: 'An Enrollment Status Page waits for Microsoft 365 Apps and for Win32 apps.',
  why: 'The page can stand still until its time limit, and the deployment fails for a reason that nobody sees.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const page of plan.enrollmentStatusPages) {
      const { found, beside } = ofKindBesides(page, plan, kinds);
      for (const { at, app } of found) {
        if (!beside || !app.kind) continue;
        report(
          at,
          `"${page.id?.value}" waits for the Microsoft 365 Apps "${at.value}" and for the Win32 app "${beside.at.value}". ${says}`,
          {
            related: [
              { span: app.kind.node, message: `"${at.value}" has the type Microsoft 365 Apps.` },
              { span: beside.at.node, message: `"${beside.at.value}" is a Win32 app.` },
            ],
            fixes: [
              unsafeFix(
                `Change the kind of "${at.value}" to "win32", if it is packaged so`,
                set(app.kind.node, 'win32'),
              ),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'Microsoft 365 Apps beside a Win32 app',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [«office», vpn] }
apps:
  office: { kind: microsoft365Apps }
  vpn: { kind: win32 }
`,
      message: `"standard" waits for the Microsoft 365 Apps "office" and for the Win32 app "vpn". ${says}`,
      fixed: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [office, vpn] }
apps:
  office: { kind: win32 }
  vpn: { kind: win32 }
`,
    },
    {
      title: 'Microsoft 365 Apps that the page does not wait for',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [vpn] }
apps:
  office: { kind: microsoft365Apps }
  vpn: { kind: win32 }
`,
    },
  ],
});

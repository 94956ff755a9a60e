import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { ofKindBesides } from './blocking-apps';

const { value: kinds, says, source } = fact('enrollmentStatusPage.mixedApps');
const remedy = 'Package the MSI as a Win32 app, too.';

export default rule({
  id: 'line-of-business-and-win32-apps',
  summary: 'An Enrollment Status Page waits for line-of-business MSI apps and for Win32 apps.',
  why: 'It goes wrong now and then, depending on which installation comes first, and is hard to find afterwards.',
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
          `"${page.id?.value}" waits for "${at.value}", a line-of-business MSI, and for the Win32 app "${beside.at.value}". ${says} ${remedy}`,
          {
            related: [
              { span: app.kind.node, message: `"${at.value}" is a line-of-business MSI.` },
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
      title: 'an MSI beside a Win32 app',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [«erp», vpn] }
apps:
  erp: { kind: lineOfBusinessMsi }
  vpn: { kind: win32 }
`,
      message: `"standard" waits for "erp", a line-of-business MSI, and for the Win32 app "vpn". ${says} ${remedy}`,
      fixed: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [erp, vpn] }
apps:
  erp: { kind: win32 }
  vpn: { kind: win32 }
`,
    },
    {
      title: 'Win32 apps alone',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [erp, vpn] }
apps:
  erp: { kind: win32 }
  vpn: { kind: win32 }
`,
    },
  ],
});

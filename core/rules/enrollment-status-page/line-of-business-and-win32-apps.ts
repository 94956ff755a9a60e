import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportAppBeside } from './report-app-beside';

const { value: kinds, says, source } = fact('enrollmentStatusPage.mixedApps');
const remedy = 'Package the MSI as a Win32 app, too.';

const messageFor = (page: string, app: string, beside: string): string =>
  `The Enrollment Status Page "${page}" waits for "${app}", a line-of-business MSI, and for the Win32 app "${beside}". ${says} ${remedy}`;

export default rule({
  id: 'line-of-business-and-win32-apps',
  summary: 'An Enrollment Status Page waits for line-of-business MSI apps and for Win32 apps.',
  why: 'Whether it fails depends on which installation starts first, so the cause is hard to find.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    reportAppBeside(plan, report, kinds, 'a line-of-business MSI', messageFor);
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
      message: messageFor('standard', 'erp', 'vpn'),
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

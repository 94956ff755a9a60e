import { fact } from '../../guide/index';
import { rule } from '../rule';
import { reportAppBeside } from './report-app-beside';

const { value: kinds, says, source } = fact('enrollmentStatusPage.microsoft365Apps');

const messageFor = (page: string, app: string, beside: string): string =>
  `The Enrollment Status Page "${page}" waits for the Microsoft 365 Apps "${app}" and for the Win32 app "${beside}". ${says}`;

export default rule({
  id: 'microsoft-365-apps-with-win32-apps',
  summary: 'An Enrollment Status Page waits for Microsoft 365 Apps and for Win32 apps.',
  why: 'The page can wait until its time limit, and then the deployment fails without naming the cause.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    reportAppBeside(plan, report, kinds, 'an app of the type Microsoft 365 Apps', messageFor);
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
      message: messageFor('standard', 'office', 'vpn'),
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

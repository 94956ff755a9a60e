import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { enrollsDevices } from '../enrolls-devices';
import { isInPublicCloud } from '../in-public-cloud';
import { rule } from '../rule';
import { reportBlockedHosts } from './report-blocked-hosts';

const { value: hosts, says, source } = fact('network.enrollmentHosts');

const consequence = (populations: string): string =>
  `${says} Without it, the devices of ${populations} cannot enroll. Allow the host in the network.`;

export default rule({
  id: 'enrollment-host-blocked',
  summary: 'The network blocks a host of Intune or Microsoft Entra ID.',
  why: 'Devices cannot sign in, register or enroll, whatever the method. Users see a general error or a time-out.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    if (isInPublicCloud(plan)) reportBlockedHosts(plan, report, hosts, needsIntune, consequence);
  },

  examples: [
    {
      title: 'a blocked host',
      plan: `schemaVersion: 1
tenant:
  network: { blockedHosts: [«enrollment.manage.microsoft.com»] }
populations:
  sales:
    enrollment: { method: automaticEnrollment, option: settings }
`,
      message: `"enrollment.manage.microsoft.com" is blocked. ${consequence('"sales"')}`,
      fixed: `schemaVersion: 1
tenant:
  network: { blockedHosts: [] }
populations:
  sales:
    enrollment: { method: automaticEnrollment, option: settings }
`,
    },
    {
      title: 'another blocked host',
      plan: `schemaVersion: 1
tenant:
  network: { blockedHosts: [ads.example.com] }
populations:
  sales:
    enrollment: { method: automaticEnrollment, option: settings }
`,
    },
  ],
});

function needsIntune({ enrollment }: Population): boolean {
  return enrollment !== undefined && enrollsDevices(enrollment);
}

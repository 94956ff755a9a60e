import { errorCodes } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';

const errorCode = '0x80180018';
const { source } = errorCodes[errorCode];
const message =
  'The people who enroll devices have no Intune license, and without a license no device enrolls. Assign an Intune license to each of them.';

export default rule({
  id: 'intune-license-missing',
  summary: 'Devices are to be enrolled in a tenant without Intune licenses.',
  why: 'Every enrollment ends with an error on the device, after the user has signed in.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode,

  check(plan, report) {
    const license = plan.tenant?.licenses?.intune;
    if (license?.value !== false) return;
    const populations = [...plan.populations].filter(
      // Co-management needs a license for the administrator alone.
      ({ enrollment }) => enrollment && enrollsDevices(enrollment) && enrollment.method?.value !== 'coManagement',
    );
    if (populations.length === 0) return;
    report(license, message, {
      related: populations.map(({ id, enrollment }) => ({
        span: enrollment!.method!.node,
        message: `"${id?.value}" is to be enrolled.`,
      })),
      fixes: [unsafeFix('Change to true, if the organization buys the licenses', set(license.node, true))],
    });
  },

  examples: [
    {
      title: 'no Intune license',
      plan: `schemaVersion: 1
tenant:
  licenses: { entraId: P1, intune: «false» }
populations:
  sales:
    enrollment: { method: automaticEnrollment, option: settings }
`,
      message,
      fixed: `schemaVersion: 1
tenant:
  licenses: { entraId: P1, intune: true }
populations:
  sales:
    enrollment: { method: automaticEnrollment, option: settings }
`,
    },
    {
      title: 'Intune licenses',
      plan: `schemaVersion: 1
tenant:
  licenses: { entraId: P1, intune: true }
populations:
  sales:
    enrollment: { method: automaticEnrollment, option: settings }
`,
    },
    {
      title: 'existing Configuration Manager clients, which need no Intune license',
      plan: `schemaVersion: 1
tenant:
  licenses: { intune: false }
populations:
  plants:
    enrollment: { method: coManagement, path: existingClients }
`,
    },
  ],
});

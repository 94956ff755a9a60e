import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';

const { says, source } = fact('automaticMdm.license');

export default rule({
  id: 'intune-license-missing',
  summary: 'Devices are to be enrolled in a tenant without Intune licenses.',
  why: 'Every enrollment ends with an error on the device, after the user has signed in.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80180018',

  check(plan, report) {
    const license = plan.tenant?.licenses?.intune;
    const populations = [...plan.populations].filter(({ enrollment }) => enrollment && enrollsDevices(enrollment));
    if (license?.value !== false || populations.length === 0) return;
    report(
      license,
      `${says} The tenant has no Intune license, so no device can enroll. Give one to everybody who enrolls devices.`,
      {
        related: populations.map(({ id, enrollment }) => ({
          span: enrollment!.method!.node,
          message: `"${id?.value}" is to be enrolled.`,
        })),
        fixes: [unsafeFix('Change to true, if the organization buys the licenses', set(license.node, true))],
      },
    );
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
      message: `${says} The tenant has no Intune license, so no device can enroll. Give one to everybody who enrolls devices.`,
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
  ],
});

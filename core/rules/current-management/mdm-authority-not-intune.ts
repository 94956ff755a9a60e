import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import { quoted } from '../quoted';
import { rule } from '../rule';

const { value: required, says, source } = fact('mdmAuthority.intune');

export default rule({
  id: 'mdm-authority-not-intune',
  summary: 'Devices are to be enrolled in Intune, which is not the MDM authority of the tenant.',
  why: 'Devices cannot enroll in Intune, or they enroll in the service that is the authority.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const authority = plan.tenant?.mdmAuthority;
    if (!authority || authority.value === required) return;
    const affected = [...plan.populations].filter(({ enrollment }) => enrollment && enrollsDevices(enrollment));
    if (affected.length === 0) return;
    report(
      authority,
      `The MDM authority is "${authority.value}". ${says} Change it in the Intune admin center before the devices of ${quoted(affected)} enroll.`,
      {
        related: affected.map(({ id, enrollment }) => ({
          span: enrollment!.method!.node,
          message: `"${id?.value}" is to be enrolled.`,
        })),
        fixes: [unsafeFix(`Change to "${required}", if the tenant is changed first`, set(authority.node, required))],
      },
    );
  },

  examples: [
    {
      title: 'Basic Mobility and Security as the MDM authority',
      plan: `schemaVersion: 1
tenant:
  mdmAuthority: «office365»
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `The MDM authority is "office365". ${says} Change it in the Intune admin center before the devices of "sales" enroll.`,
      fixed: `schemaVersion: 1
tenant:
  mdmAuthority: intune
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'Intune as the MDM authority',
      plan: `schemaVersion: 1
tenant:
  mdmAuthority: intune
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import { unsafeFix } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { enrolledBy } from '../enrolled-by';
import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';

const { says, source } = fact('coManagement.configurationManager');

export default rule({
  id: 'co-management-without-configuration-manager',
  summary: 'Devices are to be co-managed by an organization that does not use Configuration Manager.',
  why: 'Without a Configuration Manager site, no client can enroll, and devices that are enrolled in Intune cannot get a client.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    const inUse = plan.tenant?.configurationManager?.inUse;
    if (inUse?.value !== false) return;
    for (const { id, enrollment } of enrolledBy(plan, 'coManagement')) {
      if (!enrollsDevices(enrollment)) continue;
      report(
        enrollment.method,
        `The devices of "${id?.value}" are to be co-managed, and the organization does not use Configuration Manager. ${says} Enroll them in another way.`,
        {
          related: [{ span: inUse.node, message: 'Configuration Manager is not in use.' }],
          fixes: [
            unsafeFix(
              'Change to automatic enrollment in Settings, if Intune alone is to manage the devices',
              changeMethod(enrollment, 'automaticEnrollment', { option: 'settings' }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'co-management and no Configuration Manager',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { inUse: false }
populations:
  field:
    enrollment:
      method: «coManagement»
      path: internetDevices
`,
      message: `The devices of "field" are to be co-managed, and the organization does not use Configuration Manager. ${says} Enroll them in another way.`,
      fixed: `schemaVersion: 1
tenant:
  configurationManager: { inUse: false }
populations:
  field:
    enrollment:
      method: automaticEnrollment
      option: settings
`,
    },
    {
      title: 'co-management and nothing said about Configuration Manager',
      plan: `schemaVersion: 1
populations:
  field:
    enrollment:
      method: coManagement
      path: internetDevices
`,
    },
  ],
});

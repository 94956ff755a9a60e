import { fact } from '../../guide/index';
import { set, unsafeFix, update } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { source } = fact('userScopes.manageDevice');
const { says: none } = fact('mdmUserScope.noneInDocs');

export default rule({
  id: 'device-outside-mdm-scope',
  summary: 'Users join devices that Intune is to manage, and the MDM user scope is None.',
  why: 'The devices join Microsoft Entra ID, and nothing enrolls them. They stay unmanaged until each user enrolls the device once more by hand.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, context) {
    const settings = plan.tenant?.automaticEnrollment;
    if (settings?.mdmUserScope?.value !== 'none') return;
    for (const { id, enrollment } of enrolledBy(plan, 'joinDevice')) {
      const { management } = enrollment;
      if (!management) context.unknown(enrollment.connect, 'management');
      if (management?.value !== 'device' && management?.value !== 'deviceAndAccount') continue;
      report(
        management,
        `Users join the devices of "${id?.value}", and Intune is to manage them. ${none} Set the scope to some or all.`,
        {
          related: [{ span: settings.mdmUserScope.node, message: 'The MDM user scope is None.' }],
          fixes: [
            unsafeFix(
              'Set the MDM user scope to all, if Intune manages the devices of all users',
              update(settings.node, { mdmUserScope: 'all' }),
            ),
            unsafeFix('Change to "none", if joining the devices is enough', set(management.node, 'none')),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'devices that are to be managed, and an MDM user scope of None',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: none }
populations:
  consultants:
    enrollment: { method: userEnrollment, connect: joinDevice, management: «device» }
`,
      message: `Users join the devices of "consultants", and Intune is to manage them. ${none} Set the scope to some or all.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all }
populations:
  consultants:
    enrollment: { method: userEnrollment, connect: joinDevice, management: device }
`,
    },
    {
      title: 'an account that is to be managed, and an MDM user scope of None',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: none, mamUserScope: all }
populations:
  consultants:
    enrollment: { method: userEnrollment, connect: emailAddress, management: account }
`,
    },
  ],
});

import { fact } from '../../guide/index';
import type { Enrollment } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { useMamUserScope } from './user-scope';

const { says, source } = fact('userScopes.manageBoth');
const { says: precedence } = fact('userScopes.precedence');

export default rule({
  id: 'device-and-account-without-mam-scope',
  summary: 'Intune is to manage devices and the organization account on them, and the MAM user scope is None.',
  why: 'The devices are managed. Where one of them is only registered, nothing manages the account on it.',
  severity: 'info',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    const settings = plan.tenant?.automaticEnrollment;
    if (settings?.mamUserScope?.value !== 'none') return;
    for (const population of plan.populations) {
      const { id, enrollment } = population;
      if (enrollment?.management?.value !== 'deviceAndAccount' || !manages(enrollment)) continue;
      report(
        enrollment.management,
        `Intune is to manage the devices of "${id?.value}" and the account on them. ${says} Microsoft’s pages disagree: ${precedence}`,
        {
          related: [{ span: settings.mamUserScope.node, message: 'The MAM user scope.' }],
          fixes: [
            unsafeFix(
              'Change to "device", if managing the devices is enough',
              set(enrollment.management.node, 'device'),
            ),
            useMamUserScope(settings, population),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'devices and accounts that are to be managed, and a MAM user scope of None',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: none }
populations:
  staff:
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, management: «deviceAndAccount» }
`,
      message: `Intune is to manage the devices of "staff" and the account on them. ${says} Microsoft’s pages disagree: ${precedence}`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: none }
populations:
  staff:
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, management: device }
`,
    },
    {
      title: 'devices that are to be managed, and a MAM user scope of None',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: none }
populations:
  staff:
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, management: device }
`,
    },
  ],
});

/** An email address does not put the device under management: that is another mistake. */
function manages({ method, connect }: Enrollment): boolean {
  if (method?.value === 'userEnrollment') return connect?.value === 'joinDevice';
  return method?.value === 'automaticEnrollment';
}

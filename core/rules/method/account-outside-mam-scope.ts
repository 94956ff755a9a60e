import { fact } from '../../guide/index';
import type { Enrollment } from '../../model/plan.generated';
import { enrollingIdentity } from '../enrolling-identity';
import { rule } from '../rule';
import { covers, useMamUserScope } from './user-scope';

const { source } = fact('userScopes.manageAccount');
const { says: none } = fact('mamUserScope.none');
const { says: enrolled } = fact('mdmUserScope.registeredDevices');

export default rule({
  id: 'account-outside-mam-scope',
  summary: 'Intune is to manage only the organization account on devices whose users are not in the MAM user scope.',
  why: 'The account stays unmanaged. Where the users are in the MDM user scope instead, adding it can enroll the whole device, which nobody told them.',
  severity: 'warning',
  basis: 'guide',
  source,

  check(plan, report) {
    const settings = plan.tenant?.automaticEnrollment;
    if (!settings?.mamUserScope) return;
    const { mdmUserScope, mdmUserGroups, mamUserScope, mamUserGroups } = settings;
    // A scope of Some without a group is a mistake of its own.
    if (mamUserScope.value === 'some' && mamUserGroups?.length === 0) return;
    for (const population of plan.populations) {
      const { id, enrollment } = population;
      if (enrollment?.management?.value !== 'account' || !registers(enrollment)) continue;
      if (enrollingIdentity(population, plan) !== 'user') continue;
      if (covers(mamUserScope, mamUserGroups, population, plan) !== false) continue;
      const meaning = mamUserScope.value === 'none' ? ` ${none}` : '';
      const consequence = covers(mdmUserScope, mdmUserGroups, population, plan) ? ` ${enrolled}` : '';
      report(
        enrollment.management,
        `Intune is to manage the account on the devices of "${id?.value}", and their users are not in the MAM user scope.${meaning}${consequence} Put the users into that scope.`,
        {
          related: [{ span: mamUserScope.node, message: 'The MAM user scope.' }],
          fixes: [useMamUserScope(settings, population)],
        },
      );
    }
  },

  examples: [
    {
      title: 'an account that is to be managed, and a MAM user scope of None',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: none, mamUserScope: none }
populations:
  contractors:
    enrollment: { method: userEnrollment, connect: emailAddress, management: «account» }
`,
      message: `Intune is to manage the account on the devices of "contractors", and their users are not in the MAM user scope. ${none} Put the users into that scope.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: none, mamUserScope: all }
populations:
  contractors:
    enrollment: { method: userEnrollment, connect: emailAddress, management: account }
`,
    },
    {
      title: 'an account that is to be managed, and users in the other user scope',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: some, mamUserGroups: [partners] }
groups:
  partners: { kind: user }
  contractors: { kind: user }
populations:
  contractors:
    groups: { users: [contractors] }
    enrollment: { method: userEnrollment, connect: emailAddress, management: «account» }
`,
      message: `Intune is to manage the account on the devices of "contractors", and their users are not in the MAM user scope. ${enrolled} Put the users into that scope.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: some, mamUserGroups: [partners, contractors] }
groups:
  partners: { kind: user }
  contractors: { kind: user }
populations:
  contractors:
    groups: { users: [contractors] }
    enrollment: { method: userEnrollment, connect: emailAddress, management: account }
`,
    },
    {
      title: 'an account that is to be managed, and its group in the MAM user scope',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: none, mamUserScope: some, mamUserGroups: [contractors] }
groups:
  contractors: { kind: user }
populations:
  contractors:
    groups: { users: [contractors] }
    enrollment: { method: userEnrollment, connect: emailAddress, management: account }
`,
    },
  ],
});

/** Ways that put the device itself under management are another mistake. */
function registers({ method, connect, option }: Enrollment): boolean {
  if (method?.value === 'userEnrollment') return !connect || connect.value === 'emailAddress';
  return method?.value === 'automaticEnrollment' && option?.value === 'settings';
}

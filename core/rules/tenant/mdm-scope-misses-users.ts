import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { entryOf } from '../../syntax/tree';
import { enrollingIdentity } from '../enrolling-identity';
import { rule } from '../rule';
import { dependsOnMdmScope } from './depends-on-mdm-scope';
import { areIn } from './user-scopes';

const { source } = fact('mdmUserScope.some');

export default rule({
  id: 'mdm-scope-misses-users',
  summary: 'The MDM user scope is Some, and the users of a population are in none of its groups.',
  why: 'For these users automatic enrollment is off. Their devices join Microsoft Entra ID and stay unmanaged; the device shows no error.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, context) {
    const settings = plan.tenant?.automaticEnrollment;
    const scope = settings?.mdmUserScope;
    const covered = settings?.mdmUserGroups;
    if (!settings || scope?.value !== 'some' || !covered || covered.length === 0) return;
    for (const population of plan.populations) {
      const { id, enrollment, groups } = population;
      if (!enrollment?.method || !isEnrolledByItsUsers(population, plan)) continue;
      const isCovered = areIn(covered, population, plan);
      if (isCovered === undefined) context.unknown(enrollment.method, 'groups.users');
      if (isCovered !== false || !groups?.users) continue;
      const at = groups.users[0] ?? entryOf(groups.node, 'users')?.key;
      if (!at) continue;
      report(
        at,
        `The MDM user scope covers ${listed(covered)}, but the users of "${id?.value}" are in ${listed(groups.users)}. Their devices would join Microsoft Entra ID and stay unmanaged. Add one of their groups to the scope.`,
        {
          related: [{ span: scope.node, message: 'The MDM user scope.' }],
          fixes: fixes(population, plan),
        },
      );
    }
  },

  examples: [
    {
      title: 'an MDM user scope for others',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [it-users] }
groups:
  it-users: { kind: user }
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [«sales-users»] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message:
        'The MDM user scope covers "it-users", but the users of "sales" are in "sales-users". Their devices would join Microsoft Entra ID and stay unmanaged. Add one of their groups to the scope.',
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [it-users, sales-users] }
groups:
  it-users: { kind: user }
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'users who are in no group',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [it-users] }
groups:
  it-users: { kind: user }
populations:
  sales:
    groups: { «users»: [] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
`,
      message:
        'The MDM user scope covers "it-users", but the users of "sales" are in no group. Their devices would join Microsoft Entra ID and stay unmanaged. Add one of their groups to the scope.',
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all }
groups:
  it-users: { kind: user }
populations:
  sales:
    groups: { users: [] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
`,
    },
    {
      title: 'an MDM user scope with one of the groups of the users',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [sales-users] }
groups:
  everybody: { kind: user }
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [everybody, sales-users] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'devices that an administrator enrolls for the users',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [it-users] }
groups:
  it-users: { kind: user }
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: admin }
`,
    },
    {
      title: 'an MDM user scope for a group that gets its members by a rule',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [licensed] }
groups:
  licensed: { kind: user, membership: dynamic }
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});

/** Whether a user of the population signs in to enroll a device, and Intune is to manage the device. */
function isEnrolledByItsUsers(population: Population, plan: Plan): boolean {
  const { enrollment } = population;
  if (enrollingIdentity(population, plan) !== 'user') return false;
  if (enrollment?.method?.value !== 'userEnrollment') return dependsOnMdmScope(population);
  const { connect, management } = enrollment;
  return connect?.value === 'joinDevice' && management?.value !== 'account' && management?.value !== 'none';
}

function listed(groups: readonly { readonly value: string }[]): string {
  return groups.length > 0 ? groups.map(({ value }) => `"${value}"`).join(', ') : 'no group';
}

function fixes({ groups }: Population, { tenant }: Plan): Fix[] {
  const settings = tenant?.automaticEnrollment;
  if (!settings) return [];
  const added = groups?.users?.map(({ value }) => value) ?? [];
  // Groups under a scope of All count for nothing, and go with the change.
  const all = unsafeFix(
    'Set the scope to all, if Intune manages the devices of all users',
    update(settings.node, { mdmUserScope: 'all', mdmUserGroups: undefined }),
  );
  if (added.length === 0) return [all];
  const names = [...(settings.mdmUserGroups?.map(({ value }) => value) ?? []), ...added];
  return [
    unsafeFix(
      `Add ${added.join(', ')} to the scope, if Intune manages their devices`,
      update(settings.node, { mdmUserGroups: names }),
    ),
    all,
  ];
}

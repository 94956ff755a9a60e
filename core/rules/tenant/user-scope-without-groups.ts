import { fact } from '../../guide/index';
import type { AutomaticEnrollmentSettings, Plan } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';
import { dependsOnMdmScope } from './depends-on-mdm-scope';
import { type UserScope, userScopes } from './user-scopes';

const { says, source } = fact('mdmUserScope.someWithoutGroups');

export default rule({
  id: 'user-scope-without-groups',
  summary: 'A user scope of automatic enrollment is Some, and no group is selected.',
  why: 'The admin center shows a scope that is on, and it covers nobody. With the MDM user scope, devices join Microsoft Entra ID and stay unmanaged.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, context) {
    const settings = plan.tenant?.automaticEnrollment;
    if (!settings) return;
    for (const userScope of userScopes(settings)) {
      const { name, scope, groups, groupsKey } = userScope;
      if (scope?.value !== 'some' || (groups && groups.length > 0)) continue;
      if (!groups) {
        context.unknown(scope, groupsKey);
        continue;
      }
      report(scope, `The ${name} has no group. ${says} Select the groups, or choose all or none.`, {
        fixes: fixes(userScope, settings, plan),
      });
    }
  },

  examples: [
    {
      title: 'an MDM user scope of Some without a group',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: «some», mdmUserGroups: [] }
groups:
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `The MDM user scope has no group. ${says} Select the groups, or choose all or none.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [sales-users] }
groups:
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'a MAM user scope of Some without a group',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: «some», mamUserGroups: [] }
`,
      message: `The MAM user scope has no group. ${says} Select the groups, or choose all or none.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: none }
`,
    },
    {
      title: 'a user scope of Some whose groups the plan does not name',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some }
`,
    },
  ],
});

/** For MDM the groups of those who enroll, where the plan names them; a MAM user scope without a group is None already. */
function fixes(userScope: UserScope, { node }: AutomaticEnrollmentSettings, { populations }: Plan): Fix[] {
  const { name, scopeKey, groupsKey } = userScope;
  const all = unsafeFix(
    `Set the ${name} to all, if it is meant for all users`,
    update(node, { [scopeKey]: 'all', [groupsKey]: undefined }),
  );
  if (scopeKey === 'mamUserScope')
    return [
      unsafeFix(
        'Set the MAM user scope to none, which it amounts to',
        update(node, { [scopeKey]: 'none', [groupsKey]: undefined }),
      ),
      all,
    ];
  const enrolling = [...populations].filter(dependsOnMdmScope);
  const groups = [...new Set(enrolling.flatMap(({ groups }) => groups?.users ?? []).map(({ value }) => value))];
  return groups.length > 0
    ? [
        unsafeFix(`Name ${groups.join(', ')}, if all who enroll are in there`, update(node, { [groupsKey]: groups })),
        all,
      ]
    : [all];
}

import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { entryOf } from '../../syntax/tree';
import { rule } from '../rule';
import { dependsOnMdmScope } from './depends-on-mdm-scope';
import { userScopes } from './user-scopes';

const { says, source } = fact('userScopes.groups');

export default rule({
  id: 'user-scope-groups-ignored',
  summary: 'Groups are listed for a user scope of automatic enrollment that is All or None.',
  why: 'Whoever reads the plan believes that the groups decide. They do not: everybody is in the scope, or nobody is.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const settings = plan.tenant?.automaticEnrollment;
    if (!settings) return;
    for (const { name, scope, scopeKey, groups, groupsKey } of userScopes(settings)) {
      if (!scope || scope.value === 'some' || !groups || groups.length === 0) continue;
      // An MDM user scope of None that stops enrollments has a finding of its own.
      if (scopeKey === 'mdmUserScope' && scope.value === 'none' && [...plan.populations].some(dependsOnMdmScope))
        continue;
      const key = entryOf(settings.node, groupsKey)?.key;
      if (!key) continue;
      const remove = unsafeFix(
        `Remove the groups, if the scope is meant for ${scope.value === 'all' ? 'all users' : 'nobody'}`,
        update(settings.node, { [groupsKey]: undefined }),
      );
      const some = unsafeFix(
        'Set the scope to some, if it is meant for these groups',
        update(settings.node, { [scopeKey]: 'some' }),
      );
      report(
        key,
        `The ${name} is "${scope.value}", so its groups have no effect. ${says} Set the scope to some, or remove the groups.`,
        {
          related: [{ span: scope.node, message: `The ${name}.` }],
          fixes: scope.value === 'all' ? [remove, some] : [some, remove],
        },
      );
    }
  },

  examples: [
    {
      title: 'groups below an MDM user scope of All',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, «mdmUserGroups»: [pilot] }
groups:
  pilot: { kind: user }
`,
      message: `The MDM user scope is "all", so its groups have no effect. ${says} Set the scope to some, or remove the groups.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all }
groups:
  pilot: { kind: user }
`,
    },
    {
      title: 'groups below a MAM user scope of None',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: none, «mamUserGroups»: [contractors] }
groups:
  contractors: { kind: user }
`,
      message: `The MAM user scope is "none", so its groups have no effect. ${says} Set the scope to some, or remove the groups.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: some, mamUserGroups: [contractors] }
groups:
  contractors: { kind: user }
`,
    },
    {
      title: 'groups below an MDM user scope of Some',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [pilot] }
groups:
  pilot: { kind: user }
`,
    },
  ],
});

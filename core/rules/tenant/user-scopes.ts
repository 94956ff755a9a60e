import type { Scalar } from '../../model/located';
import type { AutomaticEnrollmentSettings, Plan, Population } from '../../model/plan.generated';
import { takesMembersByRule } from '../group/membership';
import { oncePerPlan } from '../once-per-plan';

/** One of the two user scopes of automatic enrollment. */
export interface UserScope {
  /** As the admin center calls it. */
  readonly name: 'MDM user scope' | 'MAM user scope';
  readonly scope?: Scalar<'none' | 'some' | 'all'>;
  readonly scopeKey: 'mdmUserScope' | 'mamUserScope';
  readonly groups?: readonly Scalar<string>[];
  readonly groupsKey: 'mdmUserGroups' | 'mamUserGroups';
}

/** The MDM user scope and the MAM user scope. */
export function userScopes(settings: AutomaticEnrollmentSettings): readonly [mdm: UserScope, mam: UserScope] {
  const { mdmUserScope, mdmUserGroups, mamUserScope, mamUserGroups } = settings;
  return [
    {
      name: 'MDM user scope',
      scope: mdmUserScope,
      scopeKey: 'mdmUserScope',
      groups: mdmUserGroups,
      groupsKey: 'mdmUserGroups',
    },
    {
      name: 'MAM user scope',
      scope: mamUserScope,
      scopeKey: 'mamUserScope',
      groups: mamUserGroups,
      groupsKey: 'mamUserGroups',
    },
  ];
}

/**
 * Whether the users of a population are in one of some groups: one group in common is enough, as the groups of a
 * population are those that all its users are in. Undefined where the plan does not say, as with a group that gets its
 * members by a rule.
 */
export function areIn(groups: readonly Scalar<string>[], population: Population, plan: Plan): boolean | undefined {
  const users = population.groups?.users;
  if (!users) return undefined;
  const names = namesOf(groups, plan);
  if (users.some(({ value }) => names.has(value))) return true;
  const isOpen = ({ value }: Scalar<string>): boolean => {
    const group = plan.groups.get(value);
    return group !== undefined && takesMembersByRule(group);
  };
  // An empty list says that the users are in no group.
  return users.length > 0 && groups.some(isOpen) ? undefined : false;
}

/** The names of groups, as a set: every population is compared with the same few lists. */
function namesOf(groups: readonly Scalar<string>[], plan: Plan): ReadonlySet<string> {
  const known = knownNames(plan);
  let names = known.get(groups);
  if (!names) {
    names = new Set(groups.map(({ value }) => value));
    known.set(groups, names);
  }
  return names;
}

const knownNames = oncePerPlan(() => new Map<readonly Scalar<string>[], ReadonlySet<string>>());

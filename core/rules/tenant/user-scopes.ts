import type { Scalar } from '../../model/located';
import type { AutomaticEnrollmentSettings } from '../../model/plan.generated';

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

/** Whether two lists of groups share one. */
export function haveCommonGroup(a: readonly Scalar<string>[], b: readonly Scalar<string>[]): boolean {
  const names = new Set(a.map(({ value }) => value));
  return b.some(({ value }) => names.has(value));
}

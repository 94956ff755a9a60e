import type { Scalar } from '../../model/located';
import type { AutomaticEnrollmentSettings, Population } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';

/**
 * Whether a user scope covers the users of a population: all of them, or those of one of its groups. Undefined where the
 * plan does not say.
 */
export function covers(
  scope: Scalar<'none' | 'some' | 'all'> | undefined,
  scopeGroups: readonly Scalar<string>[] | undefined,
  { groups }: Population,
): boolean | undefined {
  if (!scope) return undefined;
  if (scope.value !== 'some') return scope.value === 'all';
  const users = groups?.users;
  if (!scopeGroups || !users) return undefined;
  const inScope = new Set(scopeGroups.map(({ value }) => value));
  return users.some(({ value }) => inScope.has(value));
}

/** Puts the users of a population into the MAM user scope: their groups where the plan names them, else everybody. */
export function useMamUserScope(
  { node, mamUserScope, mamUserGroups }: AutomaticEnrollmentSettings,
  { groups }: Population,
): Fix {
  const users = (groups?.users ?? []).map(({ value }) => value);
  if (users.length === 0)
    return unsafeFix(
      'Set the MAM user scope to all, if the accounts of all users are to be managed',
      update(node, { mamUserScope: 'all' }),
    );
  const kept = mamUserScope?.value === 'some' ? (mamUserGroups ?? []).map(({ value }) => value) : [];
  return unsafeFix(
    `Put ${users.join(', ')} into the MAM user scope`,
    update(node, { mamUserScope: 'some', mamUserGroups: [...new Set([...kept, ...users])] }),
  );
}

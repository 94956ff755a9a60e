import type { Scalar } from '../../model/located';
import type { AutomaticEnrollmentSettings, Plan, Population } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { areIn } from '../tenant/user-scopes';

/** Whether a user scope covers the users of a population. Undefined where the plan does not say. */
export function covers(
  scope: Scalar<'none' | 'some' | 'all'> | undefined,
  scopeGroups: readonly Scalar<string>[] | undefined,
  population: Population,
  plan: Plan,
): boolean | undefined {
  if (!scope) return undefined;
  if (scope.value !== 'some') return scope.value === 'all';
  return scopeGroups && areIn(scopeGroups, population, plan);
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

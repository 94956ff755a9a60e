import type { ConditionalAccessPolicy, Plan, Population } from '../../model/plan.generated';
import { enrollingIdentity } from '../enrolling-identity';
import { haveCommonGroup } from '../tenant/user-scopes';

/**
 * The populations whose users a policy applies to when they enroll: each user who signs in is in a group that the policy
 * includes, and in none that it excludes. A population about which the plan does not say it is left out.
 */
export function populationsUnder(policy: ConditionalAccessPolicy, plan: Plan): Population[] {
  if (policy.state?.value !== 'enabled') return [];
  return [...plan.populations].filter(
    (population) => enrollingIdentity(population, plan) === 'user' && appliesTo(policy, population),
  );
}

/** Whether a policy, once it is on, applies to the users of a population. */
export function appliesTo({ includeGroups, excludeGroups }: ConditionalAccessPolicy, { groups }: Population): boolean {
  const users = groups?.users;
  const includesAll = includeGroups?.some(({ value }) => value === 'allUsers') ?? false;
  if (!includesAll && !(users && includeGroups && haveCommonGroup(includeGroups, users))) return false;
  if (!excludeGroups || excludeGroups.length === 0) return true;
  return users !== undefined && !haveCommonGroup(excludeGroups, users);
}

/** Whether a policy names an application, whatever its case. */
export const names = (applications: readonly { readonly value: string }[] | undefined, name: string): boolean =>
  applications?.some(({ value }) => value.trim().toLowerCase() === name.toLowerCase()) ?? false;

import type { ConditionalAccessPolicy, Plan, Population } from '../../model/plan.generated';
import { enrollingIdentity } from '../enrolling-identity';
import { areIn } from '../tenant/user-scopes';

/**
 * The populations whose users a policy applies to when they enroll: each user who signs in is in a group that the policy
 * includes, and in none that it excludes. A population about which the plan does not say it is left out.
 */
export function populationsUnder(policy: ConditionalAccessPolicy, plan: Plan): Population[] {
  if (policy.state?.value !== 'enabled') return [];
  return [...plan.populations].filter(
    (population) => enrollingIdentity(population, plan) === 'user' && appliesTo(policy, population, plan),
  );
}

/** Whether a policy, once it is on, applies to the users of a population, as far as the plan says. */
export function appliesTo(policy: ConditionalAccessPolicy, population: Population, plan: Plan): boolean {
  const { includeGroups = [], excludeGroups = [] } = policy;
  const includesAll = includeGroups.some(({ value }) => value === 'allUsers');
  if (!includesAll && areIn(includeGroups, population, plan) !== true) return false;
  return excludeGroups.length === 0 || areIn(excludeGroups, population, plan) === false;
}

/** Whether a policy names an application, whatever its case. */
export const names = (applications: readonly { readonly value: string }[] | undefined, name: string): boolean =>
  applications?.some(({ value }) => value.trim().toLowerCase() === name.toLowerCase()) ?? false;

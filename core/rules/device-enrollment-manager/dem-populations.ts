import type { Scalar } from '../../model/located';
import type { Enrollment, Plan, Population } from '../../model/plan.generated';
import { addTo } from '../add-to';
import { oncePerPlan } from '../once-per-plan';

/** A population that a device enrollment manager account is to enroll, whether that works or not. */
export interface WithDem {
  readonly population: Population;
  readonly enrollment: Enrollment;
  /** Where it names the account. */
  readonly account: Scalar<string>;
}

/** The populations that name a device enrollment manager account. */
export const withDem = oncePerPlan(({ populations }: Plan): readonly WithDem[] => {
  const found: WithDem[] = [];
  for (const population of populations) {
    const { enrollment } = population;
    const actor = enrollment?.performedBy;
    const account = actor && 'dem' in actor ? actor.dem : undefined;
    if (enrollment && account) found.push({ population, enrollment, account });
  }
  return found;
});

/**
 * The populations that each device enrollment manager account enrolls by signing in, by the account's id. A package brings
 * its own account along, and other methods do not know such accounts at all.
 */
export const demPopulations = oncePerPlan((plan): ReadonlyMap<string, readonly Population[]> => {
  const byAccount = new Map<string, Population[]>();
  for (const { population, account } of withDem(plan)) {
    if (isBySignIn(population)) addTo(byAccount, account.value, population);
  }
  return byAccount;
});

/** How many devices the populations have that say it. */
export const devicesOf = (populations: readonly Population[]): number =>
  populations.reduce((sum, { devices }) => sum + (devices?.value ?? 0), 0);

function isBySignIn({ enrollment }: Population): boolean {
  const option = enrollment?.option?.value;
  return (
    enrollment?.method?.value === 'automaticEnrollment' && (option === 'settings' || option === 'outOfBoxExperience')
  );
}

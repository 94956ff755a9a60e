import type { Plan, Population } from '../../model/plan.generated';
import { demOf } from '../enrolling-identity';

/**
 * The populations that each device enrollment manager account enrolls by signing in, by the account's id. A package brings
 * its own account along, and other methods do not know such accounts at all.
 */
export function demPopulations({ populations }: Plan): ReadonlyMap<string, readonly Population[]> {
  const byAccount = new Map<string, Population[]>();
  for (const population of populations) {
    const account = demOf(population);
    if (account === undefined || !isBySignIn(population)) continue;
    const others = byAccount.get(account);
    if (others) others.push(population);
    else byAccount.set(account, [population]);
  }
  return byAccount;
}

/** How many devices the populations have that say it. */
export const devicesOf = (populations: readonly Population[]): number =>
  populations.reduce((sum, { devices }) => sum + (devices?.value ?? 0), 0);

function isBySignIn({ enrollment }: Population): boolean {
  const option = enrollment?.option?.value;
  return (
    enrollment?.method?.value === 'automaticEnrollment' && (option === 'settings' || option === 'outOfBoxExperience')
  );
}

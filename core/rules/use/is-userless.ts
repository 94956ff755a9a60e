import type { Population } from '../../model/plan.generated';

/** Whether a plan says that devices have no user of their own: kiosks, dedicated and shared devices. */
export function isUserless({ use }: Population): boolean {
  return use !== undefined && use.value !== 'singleUser';
}

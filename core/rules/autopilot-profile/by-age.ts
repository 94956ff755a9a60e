import type { AutopilotProfile } from '../../model/plan.generated';
import { daysBetween } from '../../text/dates';

/**
 * The profile that wins among several that are assigned to one device.
 *
 * @returns the oldest one, and whether it is known to be the oldest: else it is the first of the plan
 */
export function byAge(profiles: readonly AutopilotProfile[]): {
  readonly oldest: AutopilotProfile;
  readonly known: boolean;
} {
  const [first, ...others] = profiles as readonly [AutopilotProfile, ...AutopilotProfile[]];
  let oldest = first;
  for (const profile of others) if (isOlder(profile, oldest)) oldest = profile;
  const known = profiles.every((profile) => profile === oldest || isOlder(oldest, profile));
  return known ? { oldest, known } : { oldest: first, known };
}

/** Whether two profiles can be for the same devices: a profile for HoloLens does not reach PCs. */
export function isForSameType({ deviceType: a }: AutopilotProfile, { deviceType: b }: AutopilotProfile): boolean {
  return !a || !b || a.value === b.value;
}

function isOlder({ created: a }: AutopilotProfile, { created: b }: AutopilotProfile): boolean {
  return a !== undefined && b !== undefined && (daysBetween(a.value, b.value) ?? 0) > 0;
}

import type { Population } from '../../model/plan.generated';
import { oncePerPlan } from '../once-per-plan';

/** A population of devices that people bought themselves. */
export interface PersonalDevices extends Population {
  readonly ownership: NonNullable<Population['ownership']>;
}

/** The populations of personal devices. */
export const personalDevicesOf = oncePerPlan(({ populations }) => [...populations].filter(arePersonal));

function arePersonal(population: Population): population is PersonalDevices {
  return population.ownership?.value === 'personal';
}

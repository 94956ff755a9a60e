import type { Plan, Population } from '../model/plan.generated';
import { addTo } from './add-to';
import { oncePerPlan } from './once-per-plan';

/** What few populations say. */
const rarelySaid = [
  'acquisition',
  'autopilotRegistration',
  'classicIntuneAgent',
  'corporateIdentifier',
  'devicesPerUser',
  'intuneOwnership',
  'managedBy',
] as const;

type RarelySaid = (typeof rarelySaid)[number];

/** A population that has a key. */
type Saying<K extends RarelySaid> = Population & { readonly [Key in K]-?: NonNullable<Population[Key]> };

const none: readonly never[] = [];

/** The populations that say what few do, in their order: a rule about it has no need to look at all others. */
export function populationsSaying<K extends RarelySaid>(plan: Plan, key: K): readonly Saying<K>[] {
  return (bySaid(plan).get(key) ?? none) as readonly Saying<K>[];
}

const bySaid = oncePerPlan(({ populations }): ReadonlyMap<RarelySaid, readonly Population[]> => {
  const found = new Map<RarelySaid, Population[]>();
  for (const population of populations) {
    for (let i = 0; i < rarelySaid.length; i++)
      if (population[rarelySaid[i]!]) addTo(found, rarelySaid[i]!, population);
  }
  return found;
});

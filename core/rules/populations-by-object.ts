import type { Plan, Population } from '../model/plan.generated';
import type { Related } from '../syntax/problem';
import { addTo } from './add-to';
import { enrolledBy } from './enrolled-by';
import { oncePerPlan } from './once-per-plan';

const keys = { provisioningPackage: 'package', groupPolicy: 'policy' } as const;

/** The options of automatic enrollment that name an object of their own. */
export type OptionWithObject = keyof typeof keys;

/** The populations that such an option enrolls, by the id of the object that they name for it. */
export function populationsByObject(plan: Plan, option: OptionWithObject): ReadonlyMap<string, readonly Population[]> {
  return byObject[option](plan);
}

const byObject = { provisioningPackage: indexOf('provisioningPackage'), groupPolicy: indexOf('groupPolicy') };

function indexOf(option: OptionWithObject) {
  return oncePerPlan((plan): ReadonlyMap<string, readonly Population[]> => {
    const found = new Map<string, Population[]>();
    for (const population of enrolledBy(plan, option)) {
      const name = population.enrollment[keys[option]];
      if (name) addTo(found, name.value, population);
    }
    return found;
  });
}

/** Whether an option of automatic enrollment enrolls a population. */
export function isEnrolledBy({ enrollment }: Population, option: OptionWithObject): boolean {
  return enrollment?.method?.value === 'automaticEnrollment' && enrollment.option?.value === option;
}

/** Where each of the populations names its object. */
export function namingOf(populations: readonly Population[], option: OptionWithObject): Related[] {
  const object = option === 'provisioningPackage' ? 'package' : 'policy';
  return populations.flatMap(({ id, enrollment }) => {
    const name = enrollment?.[keys[option]];
    return name ? [{ span: name.node, message: `"${id?.value}" is enrolled with the ${object}.` }] : [];
  });
}

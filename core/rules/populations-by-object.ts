import type { Plan, Population } from '../model/plan.generated';
import type { Related } from '../syntax/problem';

const keys = { provisioningPackage: 'package', groupPolicy: 'policy' } as const;

/** The options of automatic enrollment that name an object of their own. */
export type OptionWithObject = keyof typeof keys;

/** The populations that such an option enrolls, by the id of the object that they name for it. */
export function populationsByObject(
  { populations }: Plan,
  option: OptionWithObject,
): ReadonlyMap<string, readonly Population[]> {
  const found = new Map<string, Population[]>();
  for (const population of populations) {
    const name = isEnrolledBy(population, option) ? population.enrollment?.[keys[option]] : undefined;
    if (!name) continue;
    const others = found.get(name.value);
    if (others) others.push(population);
    else found.set(name.value, [population]);
  }
  return found;
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

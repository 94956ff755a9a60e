import type { Plan, Population } from '../model/plan.generated';
import { addTo } from './add-to';

/** The groups that no other populations are in than those with a property, each with these populations. */
export function groupsOnlyOf(
  { populations }: Plan,
  hasProperty: (population: Population) => boolean,
): ReadonlyMap<string, readonly Population[]> {
  const groups = new Map<string, Population[]>();
  const shared = new Set<string>();
  for (const population of populations) {
    const has = hasProperty(population);
    const { users = [], devices = [] } = population.groups ?? {};
    for (const { value } of [...users, ...devices]) {
      if (!has) shared.add(value);
      else addTo(groups, value, population);
    }
  }
  for (const group of shared) groups.delete(group);
  return groups;
}

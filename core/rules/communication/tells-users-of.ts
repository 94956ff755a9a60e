import type { Plan, Population } from '../../model/plan.generated';

/** Answers whether a message of the plan is for the users of a population. One that names no population is for all. */
export function tellsUsersOf({ communications }: Plan): (population: Population) => boolean {
  const told = new Set<string>();
  let everybody = false;
  for (const { populations, audience } of communications) {
    if (audience && audience.value !== 'users') continue;
    if (!populations) everybody = true;
    for (const { value } of populations ?? []) told.add(value);
  }
  return ({ id }) => everybody || told.has(String(id?.value));
}

import type { Analysis } from '../index';
import type { Plan, Population } from '../model/plan.generated';

/** What is worked out of a population and the plan around it: for the first who asks, and forgotten with the plan. */
export function oncePerPopulation<T>(
  workOut: (analysis: Analysis, population: Population) => T,
): (analysis: Analysis, population: Population) => T {
  const known = new WeakMap<Plan, Map<Population, T>>();
  return (analysis, population) => {
    // While a plan is edited, populations that are as they were stay the same object, in another plan.
    const ofPlan = known.get(analysis.plan) ?? new Map<Population, T>();
    known.set(analysis.plan, ofPlan);
    if (!ofPlan.has(population)) ofPlan.set(population, workOut(analysis, population));
    return ofPlan.get(population) as T;
  };
}

import { shapes } from '../schema/shapes.generated';
import { keyText, type ScalarNode } from '../syntax/tree';
import type { Plan, Population } from './plan.generated';
import { MapById } from './read-plan';

/** What was read of a plan: a bit for each of its keys, and one for each key of populations. */
export interface Reads {
  readonly plan: number;
  readonly population: number;
}

const keysOfPlan = [...Object.keys(shapes.plan.properties), 'node', 'references', 'collections'];
const keysOfPopulation = [...Object.keys(shapes.population.properties), 'id', 'node'];

/** The bits of keys of the plan itself. */
export const planBits = (...keys: readonly string[]): number => bitsOf(keysOfPlan, keys);

/** The bits of keys of populations. */
export const populationBits = (...keys: readonly string[]): number => bitsOf(keysOfPopulation, keys);

function bitsOf(all: readonly string[], some: readonly string[]): number {
  return some.reduce((bits, key) => (all.includes(key) ? bits | (1 << all.indexOf(key)) : bits), 0);
}

let readOfPlan = 0;
let readOfPopulation = 0;

/** Does some work, and tells what it has read of watched plans. */
export function recordReads<T>(work: () => T): { readonly result: T; readonly reads: Reads } {
  const outer: Reads = { plan: readOfPlan, population: readOfPopulation };
  readOfPlan = 0;
  readOfPopulation = 0;
  try {
    const result = work();
    return { result, reads: { plan: readOfPlan, population: readOfPopulation } };
  } finally {
    readAgain(outer);
  }
}

/** Says that a result is used that was worked out before, from what was read then. */
export function readAgain({ plan, population }: Reads): void {
  readOfPlan |= plan;
  readOfPopulation |= population;
}

class WatchedPlan {
  constructor(
    readonly seen: Plan,
    readonly seenPopulations: Plan['populations'],
  ) {}
}

for (const key of keysOfPlan) {
  const bit = planBits(key);
  Object.defineProperty(WatchedPlan.prototype, key, {
    get(this: WatchedPlan) {
      readOfPlan |= bit;
      return key === 'populations' ? this.seenPopulations : this.seen[key as keyof Plan];
    },
  });
}

class WatchedPopulation {
  constructor(readonly seen: Population) {}
}

for (const key of keysOfPopulation) {
  const bit = populationBits(key);
  Object.defineProperty(WatchedPopulation.prototype, key, {
    get(this: WatchedPopulation) {
      readOfPopulation |= bit;
      return this.seen[key as keyof Population];
    },
  });
}

/**
 * The same plan, which notes what is read of it: what was never read has no part in a result.
 *
 * @param populations in place of its own
 */
export const watchPlan = (plan: Plan, populations = plan.populations): Plan =>
  new WatchedPlan(plan, populations) as unknown as Plan;

/** The same population, which notes what is read of it. */
export const watchPopulation = (population: Population): Population =>
  new WatchedPopulation(population) as unknown as Population;

/** The same populations, which note what is read of them. */
export function watchPopulations({ populations }: Plan): MapById<Population> {
  const entries = new Map<string, Population>();
  for (const id of populations.ids()) entries.set(id, watchPopulation(populations.get(id) as Population));
  return new MapById(populations.node, entries);
}

/** A plan with one of its populations alone. */
export function withOnly(plan: Plan, population: Population): Plan {
  const id = keyText(population.id as ScalarNode);
  return watchPlan(plan, new MapById(plan.populations.node, new Map([[id, population]])));
}

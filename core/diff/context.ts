import type { Analysis } from '../index';
import { pathOf, stepsTo } from '../language/steps';
import type { Plan, Population } from '../model/plan.generated';
import { readPlan } from '../model/read-plan';
import { addTo } from '../rules/add-to';
import { entryNoun } from '../schema/labels';
import type { Span } from '../syntax/tree';
import { type Difference, differencesOf } from './differences';
import { type Place, type Reach, type ReachedPopulation, reachOf, type Subject } from './plan-diff';
import { newNames, type Renames, renamesOf } from './renames';
import { valueOfPlan } from './value';

/** Two plans, where they differ, and the names of things in both. */
export interface Context {
  readonly base: Plan;
  readonly head: Plan;
  /** The analyses; undefined for a plan that is not there. */
  readonly baseAnalysis?: Analysis;
  readonly headAnalysis?: Analysis;
  readonly renames: Renames;
  readonly differences: Differences;
  /** The day for which they are compared, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The id that an entry of the head has in the base. */
  baseId(collection: string, id: string): string;
  /** The id that an entry of the base has in the head, where it is still there. */
  headId(collection: string, id: string): string;
  /** What people call an entry, by its id in the head, or else in the base. */
  nameOf(collection: string, id: string): string;
  subject(collection: string, id: string): Subject;
  /** The populations of both plans, those of the head first. */
  readonly populations: readonly PopulationPair[];
  /** Whom something reaches: populations by their ids in the head, or else in the base. */
  reach(populations: Iterable<string>): Reach;
  /** Where a difference stands in each plan. */
  placesOf(difference: Difference): { readonly base?: Place; readonly head?: Place };
}

/** Where a span stands in a plan. What an alias reads stands with its anchor. */
export function placeIn({ tree }: Analysis, { start, end }: Span): Place {
  return { path: pathOf(stepsTo(tree.root, start)), span: { start, end } };
}

/** A population of two plans, or of one of them. */
export interface PopulationPair {
  readonly id: string;
  readonly base?: Population;
  readonly head?: Population;
}

/** The differences that nothing has been said about yet. What is left in the end is said in general words: nothing is lost. */
export interface Differences {
  /** Those that fit, which nobody else gets. */
  take(fits: (difference: Difference) => boolean): Difference[];
  /** As `take`, of one entry of a collection. */
  takeOf(collection: string, id: string, fits: (difference: Difference) => boolean): Difference[];
  /** Whether there has never been one. */
  readonly isEmpty: boolean;
}

const nothing = readPlan(undefined, new Set());

/** Compares what two plans say. A plan that is not there says nothing. */
export function contextOf(
  baseAnalysis: Analysis | undefined,
  headAnalysis: Analysis | undefined,
  asOf: string,
): Context {
  const [base, head] = [baseAnalysis?.plan ?? nothing, headAnalysis?.plan ?? nothing];
  const [baseRoot, headRoot] = [baseAnalysis?.tree.root, headAnalysis?.tree.root];
  const renames = renamesOf({ plan: base, root: baseRoot }, { plan: head, root: headRoot });
  const differences = differencesOf(valueOfPlan(baseRoot, newNames(base, renames)), valueOfPlan(headRoot));
  const formerIds = new Map(
    [...renames].map(([collection, ids]) => [collection, new Map([...ids].map(([from, to]) => [to, from]))]),
  );
  const baseId = (collection: string, id: string): string => formerIds.get(collection)?.get(id) ?? id;
  const headId = (collection: string, id: string): string => renames.get(collection)?.get(id) ?? id;
  const populations = populationPairs(base, head, baseId, headId);
  const nameOf = (collection: string, id: string): string => {
    const entry =
      head.collections.get(collection)?.get(id) ?? base.collections.get(collection)?.get(baseId(collection, id));
    return displayNameOf(entry) ?? id;
  };
  const reached = populations.map(({ id, base: before, head: after }): ReachedPopulation => {
    const devices = (after ?? before)?.devices?.value;
    return { id, name: nameOf('populations', id), ...(devices !== undefined && { devices }) };
  });
  const placeOf = new Map(populations.map(({ id }, index) => [id, index]));
  return {
    base,
    head,
    ...(baseAnalysis && { baseAnalysis }),
    ...(headAnalysis && { headAnalysis }),
    renames,
    differences: pool(differences),
    asOf,
    baseId,
    headId,
    nameOf,
    subject: (collection, id) => ({ collection, id, name: nameOf(collection, id), noun: entryNoun(collection) }),
    populations,
    reach(ids) {
      const places = [...new Set(ids)].map((id) => placeOf.get(id)).filter((place) => place !== undefined);
      return reachOf(places.sort((a, b) => a - b).map((place) => reached[place] as ReachedPopulation));
    },
    placesOf: ({ base: before, head: after, baseName, headName }) => ({
      ...(baseAnalysis && before && { base: placeIn(baseAnalysis, baseName ?? before.node) }),
      ...(headAnalysis && after && { head: placeIn(headAnalysis, headName ?? after.node) }),
    }),
  };
}

function populationPairs(
  base: Plan,
  head: Plan,
  baseId: Context['baseId'],
  headId: Context['headId'],
): PopulationPair[] {
  const ids = new Set([
    ...head.populations.ids(),
    ...[...base.populations.ids()].map((id) => headId('populations', id)),
  ]);
  return [...ids].map((id) => {
    const [before, after] = [base.populations.get(baseId('populations', id)), head.populations.get(id)];
    return { id, ...(before && { base: before }), ...(after && { head: after }) };
  });
}

function displayNameOf(entry: object | undefined): string | undefined {
  const name = entry && 'displayName' in entry ? entry.displayName : undefined;
  return name && typeof name === 'object' && 'value' in name ? String(name.value) : undefined;
}

function pool(differences: readonly Difference[]): Differences {
  const taken = new Set<Difference>();
  const byEntry = new Map<string, Difference[]>();
  for (const difference of differences) addTo(byEntry, difference.path.slice(0, 2).join(' '), difference);
  const takeFrom = (some: readonly Difference[], fits: (difference: Difference) => boolean): Difference[] => {
    const own = some.filter((difference) => !taken.has(difference) && fits(difference));
    for (const difference of own) taken.add(difference);
    return own;
  };
  return {
    isEmpty: differences.length === 0,
    take: (fits) => takeFrom(differences, fits),
    takeOf: (collection, id, fits) => takeFrom(byEntry.get(`${collection} ${id}`) ?? [], fits),
  };
}

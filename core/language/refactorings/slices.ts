import type { OperatingSystem, Population } from '../../model/plan.generated';
import type { Json } from '../../syntax/problem';

/** A part of a mixed population. */
export interface Slice {
  /** What its id ends in. */
  readonly suffix: string;
  /** The position of its operating system in the list, where that is what the population mixes. */
  readonly system?: number;
  /** The keys that say something narrower than before. */
  readonly values: { readonly [key: string]: Json | undefined };
}

/** A fact of which a population says more than one thing. */
export type MixedFact = 'os' | 'location';

/** What a population falls apart into by a fact; empty where it is not mixed in it. */
export function slicesOf(population: Population, fact: MixedFact): readonly Slice[] {
  if (fact === 'location')
    return population.location?.value === 'both'
      ? ['onSite', 'remote'].map((location) => ({ suffix: kebab(location), values: { location } }))
      : [];
  const systems = population.os ?? [];
  return systems.length < 2 ? [] : suffixesOf(systems).map((suffix, system) => ({ suffix, system, values: {} }));
}

const keys = ['product', 'version', 'edition'] as const;

/** In the order of preference: what tells operating systems apart in the fewest words. */
const tellingApart: readonly (readonly (typeof keys)[number][])[] = [
  ['product'],
  ['version'],
  ['edition'],
  ['product', 'version'],
  ['product', 'edition'],
  ['version', 'edition'],
  keys,
];

/** Words by which operating systems differ; numbers where nothing that the plan says tells them apart. */
function suffixesOf(systems: readonly OperatingSystem[]): readonly string[] {
  for (const some of tellingApart) {
    const words = systems.map((system) =>
      some
        .map((key) => kebab(system[key]?.value ?? ''))
        .filter(Boolean)
        .join('-'),
    );
    if (words.every((word) => word !== '') && new Set(words).size === words.length) return words;
  }
  return systems.map((_, index) => String(index + 1));
}

/** A word as ids are written, without dots, which paths have: `enterpriseLtsc` becomes `enterprise-ltsc`. */
function kebab(word: string): string {
  const apart = word.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return apart.replace(/[^a-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '');
}

import type { Enrollment, Plan, Population } from '../model/plan.generated';
import { addTo } from './add-to';
import { oncePerPlan } from './once-per-plan';

type Value<K extends 'method' | 'option' | 'connect' | 'path'> = NonNullable<Enrollment[K]>['value'];

/** A way to enroll: a method, or what is chosen within it. Windows Autopilot has `deploymentsOf`. */
export type Way = Value<'method' | 'option' | 'connect' | 'path'>;

type ChoiceOf<W extends Way> =
  W extends Value<'option'>
    ? 'option'
    : W extends Value<'connect'>
      ? 'connect'
      : W extends Value<'path'>
        ? 'path'
        : never;

/** A population that is enrolled in a way: it says the method, and the choice where the way is one. */
export interface Enrolled<W extends Way = Value<'method'>> extends Population {
  readonly enrollment: Enrollment & { readonly [K in 'method' | ChoiceOf<W>]-?: NonNullable<Enrollment[K]> };
}

const none: readonly never[] = [];

/** The populations that are enrolled in a way, in their order: a rule about one way has no need to look at all others. */
export function enrolledBy<W extends Way>(plan: Plan, way: W): readonly Enrolled<W>[] {
  return (byWay(plan).get(way) ?? none) as readonly Enrolled<W>[];
}

/** Where each method has what is chosen within it. */
const choices = {
  automaticEnrollment: 'option',
  userEnrollment: 'connect',
  coManagement: 'path',
  windowsAutopilot: undefined,
  other: undefined,
} as const;

const byWay = oncePerPlan(({ populations }): ReadonlyMap<string, readonly Population[]> => {
  const found = new Map<string, Population[]>();
  for (const population of populations) {
    const { enrollment } = population;
    if (!enrollment?.method) continue;
    addTo(found, enrollment.method.value, population);
    const choice = choices[enrollment.method.value];
    const chosen = choice && enrollment[choice];
    if (chosen) addTo(found, chosen.value, population);
  }
  return found;
});

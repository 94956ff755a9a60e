import { ways } from '../guidance/ways';
import { type MethodId, methods } from '../guide/index';
import type { Enrollment, Population } from '../model/plan.generated';
import { branchFor } from '../schema/branch';
import { keyLabel, valueLabel } from '../schema/labels';
import { shapes } from '../schema/shapes.generated';
import { type Context, type PopulationPair, placeIn } from './context';
import type { Difference } from './differences';
import { effectChanges } from './effect-changes';
import { effectsOf } from './effects';
import { byRisk, type PlanChange } from './plan-diff';
import { settingInWords } from './settings';
import { valueInWords, type Wording, worded } from './words';

/** The populations that are new or gone, how they are enrolled, and what that leads to for devices and people. */
export function populationChanges(context: Context): PlanChange[] {
  const entries = context.differences.take(({ kind, path }) => kind === 'entry' && path[0] === 'populations');
  const byId = new Map(entries.map((entry) => [entry.path[1], entry]));
  return context.populations.flatMap((pair) => {
    const entry = byId.get(pair.id);
    if (entry) return [pair.head ? added(pair.head, entry, context) : removed(pair.base, entry, context)];
    return [...enrollmentChanges(pair, context), ...changesForPeople(pair, context)];
  });
}

/** What every change of one population has in common. */
function about(id: string, context: Context) {
  return {
    topic: 'population',
    subject: context.subject('populations', id),
    reach: context.reach([id]),
    details: [],
    flags: [],
  } as const;
}

const facts = ['ownership', 'condition', 'use', 'os'] as const;

function added(population: Population, entry: Difference, context: Context): PlanChange {
  const id = entry.path[1] as string;
  const effects = effectChanges({}, effectsOf(population, context.head), population);
  const [worst] = [...effects].sort((a, b) => byRisk(a.risk, b.risk));
  const way = wayOf(population.enrollment);
  const now = way ? `enrolled by ${way}` : 'without an enrollment yet';
  const isRisky = worst !== undefined && worst.risk !== 'none' && worst.risk !== 'low';
  return {
    ...about(id, context),
    kind: 'population-added',
    what: 'Population',
    now: `new, ${now}`,
    says: `New population, ${now}`,
    details: [...factsInWords(entry, context), ...effects.map(({ what, now: effect }) => `${what}: ${effect}`)],
    risk: isRisky ? worst.risk : 'low',
    because: isRisky ? worst.because : 'More devices are enrolled than planned so far.',
    flags: [...new Set(effects.flatMap(({ flags }) => flags))],
    ...context.placesOf(entry),
  };
}

/** What kind of devices these are, in one line. */
function factsInWords({ head }: Difference, context: Context): string[] {
  if (head?.kind !== 'object') return [];
  const said = facts.flatMap((key) => {
    const value = head.fields.get(key)?.value;
    return value ? [`${keyLabel('population', key)}: ${valueInWords(value, 'population', key, context)}`] : [];
  });
  return said.length > 0 ? [said.join('; ')] : [];
}

function removed(population: Population | undefined, entry: Difference, context: Context): PlanChange {
  const way = wayOf(population?.enrollment);
  return {
    ...about(entry.path[1] as string, context),
    kind: 'population-removed',
    what: 'Population',
    ...(way && { before: `enrolled by ${way}` }),
    now: 'no longer in the plan',
    says: 'No longer in the plan',
    risk: 'medium',
    because: 'Nobody plans its devices any more. Those that are enrolled already stay as they are.',
    ...context.placesOf(entry),
  };
}

/** The keys that say the way to enroll. */
const wayKeys: ReadonlySet<string> = new Set(['method', 'option', 'scenario', 'connect', 'path']);

function enrollmentChanges({ id, base, head }: PopulationPair, context: Context): PlanChange[] {
  const isHere = ({ kind, path }: Difference): boolean => kind === 'setting' && path[2] === 'enrollment';
  const changed = context.differences.takeOf(
    'populations',
    id,
    (difference) => isHere(difference) && difference.path.length === 4 && wayKeys.has(difference.key),
  );
  const [first] = changed;
  if (!first) return [];
  // What only the former method knows goes with it.
  const object =
    head?.enrollment && changed.some(({ key }) => key === 'method') ? enrollmentObject(head.enrollment) : undefined;
  const gone = object
    ? context.differences.takeOf(
        'populations',
        id,
        (difference) =>
          isHere(difference) && !difference.head && !Object.hasOwn(shapes[object].properties, difference.path[3] ?? ''),
      )
    : [];
  const [from, to] = [wayOf(base?.enrollment), wayOf(head?.enrollment)];
  return [
    {
      ...about(id, context),
      kind: 'enrollment-changed',
      ...wayChangeInWords(base?.enrollment, head?.enrollment),
      details: gone.map((difference) => settingInWords(difference, context).says),
      risk: from ? 'medium' : 'low',
      because: !from
        ? 'It is decided now how the devices are enrolled.'
        : to
          ? 'It takes other preparations, and other instructions for people.'
          : 'The plan does not say any more how the devices are enrolled.',
      ...context.placesOf(first),
    },
  ];
}

function enrollmentObject({ method }: Enrollment) {
  const shape = shapes.population.properties.enrollment;
  return method && shape?.kind === 'union' ? branchFor(shape, method.value) : undefined;
}

/** The choice of a method, as it reads behind the method: "user-driven". */
function choiceOf(enrollment: Enrollment): string | undefined {
  const method = enrollment.method?.value;
  const way = ways.find((each) => each.method === method && enrollment[each.by]?.value === each.choice);
  if (way) return way.title.slice(methods[way.method].title.length + 2);
  if (method === 'coManagement' && enrollment.path)
    return valueLabel('coManagementEnrollment', 'path', enrollment.path.value);
  return undefined;
}

function methodOf({ method }: Enrollment): string | undefined {
  if (!method) return undefined;
  return Object.hasOwn(methods, method.value) ? methods[method.value as MethodId].title : 'another method';
}

function wayOf(enrollment: Enrollment | undefined): string | undefined {
  const method = enrollment && methodOf(enrollment);
  const choice = enrollment && choiceOf(enrollment);
  return choice ? `${method}: ${choice}` : method;
}

function wayChangeInWords(base: Enrollment | undefined, head: Enrollment | undefined): Wording {
  const [method, before, after] = [base && methodOf(base), base && choiceOf(base), head && choiceOf(head)];
  const isSameMethod = method !== undefined && base?.method?.value === head?.method?.value;
  if (isSameMethod && before && after && before !== after) return worded(method, before, after);
  return worded('Enrollment', wayOf(base), wayOf(head));
}

/** What becomes of the devices and the people, wherever in the plan it was decided. */
function changesForPeople({ id, base, head }: PopulationPair, context: Context): PlanChange[] {
  if (!base || !head) return [];
  const effects = effectChanges(effectsOf(base, context.base), effectsOf(head, context.head), head);
  if (effects.some(({ kind }) => kind === 'join-changed'))
    context.differences.takeOf('populations', id, ({ path }) => path[2] === 'join' && path[3] === 'target');
  const places = {
    ...(context.baseAnalysis && base.id && { base: placeIn(context.baseAnalysis, base.id) }),
    ...(context.headAnalysis && head.id && { head: placeIn(context.headAnalysis, head.id) }),
  };
  return effects.map((effect) => ({ ...about(id, context), ...effect, ...places }));
}

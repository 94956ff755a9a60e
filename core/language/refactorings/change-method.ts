import { t } from '@vscode/l10n';
import { editsOf } from '../../findings/edits';
import { bareEnrollment, type Verdict, verdictsOn } from '../../guidance/verdicts';
import type { Way } from '../../guidance/ways';
import type { Analysis } from '../../index';
import type { Population } from '../../model/plan.generated';
import { changeMethod } from '../../rules/change-method';
import { shapes } from '../../schema/shapes.generated';
import { type Change, type Json, unsafeFix, update } from '../../syntax/problem';
import { contains, entryOf } from '../../syntax/tree';
import { actionKinds } from '../action-kinds';
import { keyAt, populationOn, type Step } from '../steps';
import type { Action } from './action';
import { declare, freeId } from './declare';
import { type NeededObject, objectsFor } from './needed-objects';
import { newObject } from './new-object';

const kind = actionKinds.changeMethod;

/**
 * Another way to enroll the devices of the population at the cursor, one action for each that the rules have nothing against, and
 * for each that works with care; the current one is left out. Ways that cannot work come last, as what cannot be done.
 */
export function changeMethodActions(analysis: Analysis, steps: readonly Step[], offset: number): readonly Action[] {
  const population = populationOn(analysis.plan, steps);
  if (!population || !isAboutEnrollment(steps, offset)) return [];
  const others = verdictsOn(analysis, population).filter(({ way }) => !isCurrent(way, population));
  const [fit, withCare, cannotWork] = (['fits', 'withCare', 'cannotWork'] as const).map((outcome) =>
    others.filter((verdict) => verdict.outcome === outcome),
  ) as [Verdict[], Verdict[], Verdict[]];
  const known = new Set(analysis.findings.filter(({ span }) => isIn(population, span)).map(({ rule }) => rule));
  const changes = [...fit, ...withCare].flatMap((verdict) => changeAction(analysis, population, verdict, known));
  // Where none of them can be written, as behind an alias, none can be refused either.
  if (changes.length === 0 && fit.length + withCare.length > 0) return [];
  return [...changes, ...cannotWork.map((verdict) => refusal(population, verdict))];
}

/** The id of a population, and the keys and values that say how it is enrolled. */
function isAboutEnrollment(steps: readonly Step[], offset: number): boolean {
  if (steps.length === 3 || steps.length === 4)
    return keyAt(steps, offset) !== undefined && (steps.length === 3 || steps[3]?.name === 'enrollment');
  const isChoice = ['method', 'scenario', 'option', 'connect', 'path'].includes(steps[4]?.name ?? '');
  return steps.length === 5 && steps[3]?.name === 'enrollment' && isChoice;
}

const isCurrent = ({ method, by, choice }: Way, { enrollment }: Population): boolean =>
  enrollment?.method?.value === method && enrollment[by]?.value === choice;

const isIn = ({ id, node }: Population, { start, end }: { start: number; end: number }): boolean =>
  contains({ start: id?.start ?? node.start, end: node.end }, { start, end });

function changeAction(
  analysis: Analysis,
  population: Population,
  { way, reasons }: Verdict,
  known: ReadonlySet<string>,
): Action[] {
  const objects = objectsFor(analysis, population, way);
  const changes = changesFor(analysis, population, way, objects);
  const edits = changes && editsOf(unsafeFix('', ...changes), analysis.tree, analysis.text);
  if (!edits) return [];
  const needs = objects.flatMap(needOf);
  const order = orderFor(way, population);
  const title = needs.length > 0 ? t('{0}, with {1}', order, needs.join(', ')) : order;
  const isNew = reasons.some(({ rule }) => !known.has(rule));
  return [{ title: isNew ? t('{0} (with care)', title) : title, kind, edits }];
}

function refusal(population: Population, { way, reasons }: Verdict): Action {
  return { title: orderFor(way, population), kind, disabled: reasons[0]?.message ?? '' };
}

const orderFor = ({ title }: Way, { enrollment }: Population): string =>
  enrollment?.method ? t('Change to {0}', title) : t('Enroll by {0}', title);

function needOf({ key, state, id = '' }: NeededObject): string[] {
  if (state === 'chosen') return [t('the {0} "{1}"', shortNounFor(key), id)];
  if (state === 'new') return [t('a new {0}', shortNounFor(key))];
  return state === 'open' ? [t('a {0} still to be chosen', shortNounFor(key))] : [];
}

/** What the object of a key of an enrollment is called beside the way that takes it. */
function shortNounFor(key: string): string {
  switch (key) {
    case 'profile':
      return t('profile');
    case 'package':
      return t('package');
    case 'policy':
      return t('policy');
    case 'domainJoinProfile':
      return t('domain join profile');
    default:
      return key;
  }
}

/** Undefined where what stands there cannot be changed in place. */
function changesFor(
  { plan, tree }: Analysis,
  population: Population,
  way: Way,
  objects: readonly NeededObject[],
): readonly Change[] | undefined {
  const { id } = population;
  if (!tree.root || !id) return undefined;
  const declared: Change[] = [];
  const values: { [key: string]: Json | undefined } = { [way.by]: way.choice };
  for (const { key, collection, state, id: chosen } of objects) {
    if (state === 'kept') continue;
    values[key] = chosen;
    if (state !== 'new') continue;
    const name = freeId(String(id.value), plan.collections.get(collection));
    const change = declare(
      tree.root,
      collection,
      name,
      newObject(plan, collection, [{ population, choice: way.choice }]),
    );
    if (!change) return undefined;
    values[key] = name;
    declared.push(change);
  }
  const change = enrollmentChange(plan, population, way, values);
  return change && [change, ...declared];
}

function enrollmentChange(
  { populations }: Analysis['plan'],
  population: Population,
  way: Way,
  values: { readonly [key: string]: Json | undefined },
): Change | undefined {
  const { id, node, enrollment } = population;
  if (enrollment) return changeMethod(enrollment, way.method, values);
  const written = entryOf(node, 'enrollment')?.value;
  if (written && !(written.kind === 'scalar' && written.value === null)) return undefined;
  const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Json;
  const made: Json = { ...bareEnrollment(population, way), ...(said as { readonly [key: string]: Json }) };
  if (node.entries.length > 0) return update(node, { enrollment: made }, Object.keys(shapes.population.properties));
  return populations.node && update(populations.node, { [String(id?.value)]: { enrollment: made } });
}

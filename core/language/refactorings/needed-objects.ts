import { bareEnrollment } from '../../guidance/verdicts';
import type { Way } from '../../guidance/ways';
import { whatIf } from '../../guidance/what-if';
import type { Analysis } from '../../index';
import type { AutopilotProfile, Population } from '../../model/plan.generated';
import { keysOf, keysWithoutUse, referencesOf } from '../../rules/change-method';
import { membershipOf } from '../../rules/group/membership';
import type { Json } from '../../syntax/problem';
import { keyText } from '../../syntax/tree';
import { profileModeOf } from './new-object';

/** An object that an enrollment names, or is to name. */
export interface NeededObject {
  /** The key of the enrollment, such as `profile`. */
  readonly key: string;
  readonly collection: string;
  /**
   * `kept`: the object that the enrollment names fits, or is yet to be declared. `chosen`: one that the plan has is the only one that fits. `new`: none
   * fits. `open`: several fit, and a person has to choose. `dropped`: the way does without, and the one that is named does not
   * fit.
   */
  readonly state: 'kept' | 'chosen' | 'new' | 'open' | 'dropped';
  /** The id, where it is kept or chosen. */
  readonly id?: string;
}

/** The objects that the enrollment of a population names with another way: those that the way takes, and those it has a use for. */
export function objectsFor(analysis: Analysis, population: Population, way: Way): readonly NeededObject[] {
  const keys = keysOf(way.method);
  const needed = neededKeys(population, way);
  const named = new Map(namesIn(population, way));
  return [...new Set([...needed, ...named.keys()])].flatMap((key): NeededObject[] => {
    const collection = referencesOf(keys[key]);
    if (!collection) return [];
    const fits = (id: string): boolean => fitsFor(analysis, population, way, { key, collection, id });
    const declared = analysis.plan.collections.get(collection);
    const current = named.get(key);
    if (current !== undefined && (!declared?.get(current) || fits(current)))
      return [{ key, collection, state: 'kept', id: current }];
    if (!needed.includes(key)) return [{ key, collection, state: 'dropped' }];
    const [first, second] = firstTwo(declared?.ids() ?? [], fits);
    if (first === undefined) return [{ key, collection, state: 'new' }];
    return [
      second === undefined ? { key, collection, state: 'chosen', id: first } : { key, collection, state: 'open' },
    ];
  });
}

/** The keys for the objects without which a way does nothing. */
function neededKeys({ join }: Population, { method, choice }: Way): readonly string[] {
  if (method === 'coManagement') return ['policy'];
  if (method === 'automaticEnrollment')
    return choice === 'provisioningPackage' ? ['package'] : choice === 'groupPolicy' ? ['policy'] : [];
  if (method !== 'windowsAutopilot' || choice === 'reset') return [];
  return join?.target?.value === 'entraHybridJoined' ? ['profile', 'domainJoinProfile'] : ['profile'];
}

/** The objects that the enrollment names by keys that another way means the same by. */
function namesIn({ enrollment }: Population, { method, by, choice }: Way): [key: string, id: string][] {
  if (!enrollment) return [];
  const without = keysWithoutUse(enrollment, method, { [by]: choice });
  return enrollment.node.entries.flatMap(({ key, value }): [string, string][] => {
    const name = keyText(key);
    const isName = value.kind === 'scalar' && value.value !== null && referencesOf(keysOf(method)[name]) !== undefined;
    return isName && !without.includes(name) ? [[name, String(value.value)]] : [];
  });
}

/** Whether an object says nothing that speaks against it, and naming it brings no finding that counts. */
function fitsFor(
  analysis: Analysis,
  population: Population,
  way: Way,
  { key, collection, id }: { readonly key: string; readonly collection: string; readonly id: string },
): boolean {
  const { plan } = analysis;
  const object = plan.collections.get(collection)?.get(id);
  if (!object) return false;
  if (
    collection === 'autopilotProfiles' &&
    !isProfileFor(object as AutopilotProfile, analysis, population, way, population.enrollment?.profile?.value === id)
  )
    return false;
  const bare: Json = bareEnrollment(population, way);
  const brings = whatIf(analysis, population, { enrollment: { ...bare, [key]: id } }, { enrollment: bare });
  return brings.every(({ severity }) => severity === 'info');
}

/** Whether a profile says the mode and the join that are wanted. One that says nothing may be for something else. */
function isProfileFor(
  { deploymentMode, joinType, preProvisioning, assignments }: AutopilotProfile,
  { plan }: Analysis,
  population: Population,
  { choice }: Way,
  isNamed: boolean,
): boolean {
  const mode = profileModeOf(choice);
  const target = population.join?.target?.value;
  if (mode && deploymentMode?.value !== mode) return false;
  if (target && joinType && joinType.value !== target) return false;
  if (choice === 'preProvisioned' && preProvisioning?.value !== true) return false;
  const include = assignments?.include ?? [];
  // Existing devices have it in a file.
  if (choice === 'existingDevices' && (isNamed || include.length === 0)) return true;
  const reaches = membershipOf(plan).reaches(assignments, population);
  // Another one is for other devices, unless it says that it is for these, or says nothing of them.
  return isNamed || !assignments?.include ? reaches !== false : reaches === true;
}

function firstTwo<T>(items: Iterable<T>, fits: (item: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (fits(item)) found.push(item);
    if (found.length === 2) break;
  }
  return found;
}

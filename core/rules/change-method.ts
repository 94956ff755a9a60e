import type { Enrollment } from '../model/plan.generated';
import { branchFor } from '../schema/branch';
import type { Shape } from '../schema/shape';
import { shapes } from '../schema/shapes.generated';
import { type Change, type Json, update } from '../syntax/problem';
import { keyText } from '../syntax/tree';
import { belongsTo, choiceKeysOf } from './choice-keys';

/**
 * Changes the method of an enrollment, or what is chosen within it. What the new way has no use for is removed, everything else
 * stays.
 *
 * @param values what the new method needs to be told
 */
export function changeMethod(
  enrollment: Enrollment,
  method: string,
  values: { readonly [key: string]: Json | undefined },
): Change {
  const obsolete = keysWithoutUse(enrollment, method, values).map((key) => [key, undefined]);
  return update(enrollment.node, { ...Object.fromEntries(obsolete), method, ...values }, Object.keys(keysOf(method)));
}

/**
 * The keys of an enrollment that another way has no use for: it does not know them, means something else by them, or knows
 * them for other choices alone.
 *
 * @param choices the keys that say what is chosen within the method
 */
export function keysWithoutUse(
  { node, method: current }: Enrollment,
  method: string,
  choices: { readonly [key: string]: Json | undefined },
): readonly string[] {
  const [before, after] = [keysOf(current?.value ?? method), keysOf(method)];
  const by = choiceKeysOf(method)?.by;
  const choice = by && choices[by];
  const belongs = (key: string): boolean => {
    if (!Object.hasOwn(after, key)) return false;
    if (Object.hasOwn(before, key) && referencesOf(before[key]) !== referencesOf(after[key])) return false;
    return choice === undefined || belongsTo(method, String(choice), key);
  };
  return node.entries.map(({ key }) => keyText(key)).filter((key) => !belongs(key));
}

/** The keys that an enrollment by a method may have; none for a method that there is not. */
export function keysOf(method: string): { readonly [key: string]: Shape } {
  const union = shapes.population.properties.enrollment;
  const branch = union?.kind === 'union' ? branchFor(union, method) : undefined;
  return branch ? shapes[branch].properties : {};
}

/** The collection that a value names an entry of. */
export const referencesOf = (shape: Shape | undefined): string | undefined =>
  shape?.kind === 'scalar' ? shape.references : undefined;

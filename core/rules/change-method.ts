import type { Enrollment } from '../model/plan.generated';
import { shapes } from '../schema/shapes.generated';
import { type Change, type Json, update } from '../syntax/problem';
import { keyText } from '../syntax/tree';

/**
 * Changes the method of an enrollment. What the new method has no key for is removed, everything else stays.
 *
 * @param values what the new method needs to be told
 */
export function changeMethod(
  { node }: Enrollment,
  method: string,
  values: { readonly [key: string]: Json | undefined },
): Change {
  const union = shapes.population.properties.enrollment;
  const branch = union?.kind === 'union' ? union.of[method] : undefined;
  const known = branch ? shapes[branch].properties : {};
  const obsolete = node.entries.map(({ key }) => keyText(key)).filter((key) => !Object.hasOwn(known, key));
  return update(node, { ...Object.fromEntries(obsolete.map((key) => [key, undefined])), method, ...values });
}

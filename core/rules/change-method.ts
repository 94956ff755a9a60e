import type { Enrollment } from '../model/plan.generated';
import type { Shape } from '../schema/shape';
import { shapes } from '../schema/shapes.generated';
import { type Change, type Json, update } from '../syntax/problem';
import { keyText } from '../syntax/tree';
import { belongsTo } from './method/keys-of-choices';

/**
 * Changes the method of an enrollment. What the new method has no key for is removed, and what means something else or
 * nothing with it; everything else stays.
 *
 * @param values what the new method needs to be told
 */
export function changeMethod(
  { node, method: old }: Enrollment,
  method: string,
  values: { readonly [key: string]: Json | undefined },
): Change {
  const [before, after] = [propertiesOf(old?.value), propertiesOf(method)];
  const choice = values.option ?? values.scenario;
  const isObsolete = (key: string): boolean =>
    !Object.hasOwn(after, key) ||
    (Object.hasOwn(before, key) && referencesOf(before[key]) !== referencesOf(after[key])) ||
    (typeof choice === 'string' && !belongsTo(choice, key));
  const obsolete = node.entries.map(({ key }) => keyText(key)).filter(isObsolete);
  return update(node, { ...Object.fromEntries(obsolete.map((key) => [key, undefined])), method, ...values });
}

function propertiesOf(method: string | undefined): { readonly [key: string]: Shape } {
  const union = shapes.population.properties.enrollment;
  const branch = union?.kind === 'union' && method !== undefined ? union.of[method] : undefined;
  return branch ? shapes[branch].properties : {};
}

const referencesOf = (shape: Shape | undefined): string | undefined =>
  shape?.kind === 'scalar' ? shape.references : undefined;

import { objectNameOf } from '../../schema/documentation';
import type { ObjectName } from '../../schema/shapes.generated';
import { entryOf, keyText } from '../../syntax/tree';
import type { Step } from '../steps';

/** The object that a map is, by the schema's name; of a union, the one that its discriminator names. */
export function objectOf({ node, shape }: Step): ObjectName | undefined {
  const value = shape?.kind === 'union' && node.kind === 'map' ? entryOf(node, shape.by)?.value : undefined;
  return objectNameOf(shape, value?.kind === 'scalar' ? String(value.value) : undefined);
}

/** The key that a value belongs to, and the object whose key it is: of an item, those of its list. */
export function ownerOf(steps: readonly Step[]): { readonly object?: ObjectName; readonly key?: string } {
  const index = steps.findLastIndex(({ entry }) => entry !== undefined);
  const map = steps[index - 1];
  const entry = steps[index]?.entry;
  if (!map || !entry) return {};
  const key = keyText(entry.key);
  const { shape } = map;
  // Before the method is known, it is the same key in every kind of enrollment.
  const first = shape?.kind === 'union' && key === shape.by ? Object.values(shape.of)[0] : undefined;
  return { object: objectOf(map) ?? first, key };
}

/** The path of a place in the plan: the names of its keys and the positions of its items. */
export const pathTo = (steps: readonly Step[]): readonly string[] => steps.slice(1).map(({ name }) => name);

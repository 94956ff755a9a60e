import type { Located } from '../../model/located';
import type { Plan } from '../../model/plan.generated';
import { type ObjectName, shapes } from '../../schema/shapes.generated';
import { entryOf, keyText } from '../../syntax/tree';
import type { Context } from './context';
import type { Option } from './option';

/** The entries of a collection, as values that name them. */
export function referenceOptions(collection: string, { plan }: Context): readonly Option[] {
  const entries = [...(plan.collections.get(collection) ?? [])];
  return entries.flatMap((entry): Option[] => {
    const id = entry.id && keyText(entry.id);
    if (!id) return [];
    return [{ kind: 'value', value: id, icon: 'reference', detail: summary(entry, objectIn(collection)) }];
  });
}

/** The names of the entries of a collection. */
export const namesIn = ({ collections }: Plan, collection: string): readonly string[] => [
  ...(collections.get(collection)?.ids() ?? []),
];

/** What tells an entry from the others of its collection: its name for people, and what it is by the words of the schema. */
function summary({ node }: Located, object: ObjectName | undefined): string | undefined {
  const name = ['displayName', 'upn'].map((key) => entryOf(node, key)?.value).find((value) => value !== undefined);
  const properties = object ? shapes[object].properties : {};
  const words = node.entries.flatMap(({ key, value }) => {
    const shape = Object.hasOwn(properties, keyText(key)) ? properties[keyText(key)] : undefined;
    return shape?.kind === 'scalar' && shape.values && value.kind === 'scalar' ? [value.value] : [];
  });
  const parts = [name?.kind === 'scalar' ? name.value : null, ...words].filter((part) => part !== null);
  return parts.length > 0 ? parts.slice(0, 4).join(', ') : undefined;
}

/** What the entries of a collection are. */
function objectIn(collection: string): ObjectName | undefined {
  for (const { properties } of Object.values(shapes)) {
    const shape = Object.hasOwn(properties, collection) ? properties[collection] : undefined;
    if (shape?.kind === 'map' && shape.of.kind === 'object') return shape.of.of;
  }
  return undefined;
}

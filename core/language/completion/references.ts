import { type ObjectName, shapes } from '../../schema/shapes.generated';
import { entryOf, keyText, type Node } from '../../syntax/tree';
import { entriesIn } from './collections';
import type { Option } from './option';

/** The entries of a collection, as values that name them. */
export function referenceOptions(collection: string, root: Node | undefined): readonly Option[] {
  const object = objectIn(collection);
  const names = new Map(entriesIn(root, collection).map(({ key, value }) => [keyText(key), value]));
  return [...names].map(([value, node]) => ({
    kind: 'value',
    value,
    icon: 'reference',
    detail: summary(node, object),
  }));
}

/** What tells an entry from the others of its collection: its name for people, and what it is by the words of the schema. */
function summary(node: Node, object: ObjectName | undefined): string | undefined {
  if (node.kind !== 'map') return undefined;
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

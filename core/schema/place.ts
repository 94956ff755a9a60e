import { type Entry, entryOf, keyText, type MapNode, type Node, type ScalarNode } from '../syntax/tree';
import { branchFor } from './branch';
import type { ObjectShape, Shape } from './shape';
import { shapes } from './shapes.generated';

/** Where a schema error lies: the value, what was expected there, and the key in front of it. */
export interface Place {
  readonly node: Node;
  /** Undefined below a key that the schema does not know. */
  readonly shape: Shape | undefined;
  /** The key of the value, or of the list it stands in. */
  readonly key?: ScalarNode;
  /** Whether it stands in a list. */
  readonly isItem?: boolean;
}

/** The place a JSON pointer names. */
export function placeOf(root: Node, pointer: string): Place {
  let place = rootPlace(root);
  if (pointer === '') return place;
  for (const segment of pointer.slice(1).split('/')) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    const child =
      place.node.kind === 'map'
        ? entryOf(place.node, name)
        : place.node.kind === 'list'
          ? place.node.items[Number(name)]
          : undefined;
    if (!child) return place;
    place = 'key' in child ? entryPlace(place, child) : itemPlace(place, child);
  }
  return place;
}

/** The place of the plan itself. */
export const rootPlace = (root: Node): Place => ({ node: root, shape: { kind: 'object', of: 'plan' } });

/** The place of an entry's value in a map. */
export function entryPlace(map: Place, { key, value }: Entry): Place {
  return { node: value, key, shape: shapeOfEntry(map, keyText(key)) };
}

/** The place of an item in a list. */
export function itemPlace(list: Place, item: Node): Place {
  const { shape } = list;
  return {
    ...list,
    isItem: true,
    node: item,
    shape: shape?.kind === 'list' || shape?.kind === 'oneOrMany' ? shape.of : undefined,
  };
}

/** The object that a map is, where it is one: of a union, the branch its discriminator names. */
export function objectAt(node: Node, shape: Shape | undefined): ObjectShape | undefined {
  switch (shape?.kind) {
    case 'object':
      return shapes[shape.of];
    case 'oneOrMany':
      return objectAt(node, shape.of);
    case 'wordOrObject':
      return shapes[shape.object];
    case 'union': {
      const name = node.kind === 'map' ? branchFor(shape, discriminatorOf(node, shape.by)) : undefined;
      return name && shapes[name];
    }
    default:
      return undefined;
  }
}

/** What the value of a key of a map is to be. */
export function shapeOfEntry({ node, shape }: Pick<Place, 'node' | 'shape'>, name: string): Shape | undefined {
  if (shape?.kind === 'map') return shape.of;
  const properties = objectAt(node, shape)?.properties ?? (shape?.kind === 'union' ? discriminators(shape) : undefined);
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** Before the discriminator has a known value, it is the one key a union is known to have. */
function discriminators(shape: Extract<Shape, { kind: 'union' }>): { readonly [name: string]: Shape } {
  return { [shape.by]: { kind: 'scalar', types: ['string'], values: Object.keys(shape.of) } };
}

function discriminatorOf(map: MapNode, by: string): string {
  const value = entryOf(map, by)?.value;
  return value?.kind === 'scalar' ? String(value.value) : '';
}

import type { Shape } from './shape';
import { shapes } from './shapes.generated';

/** The words that stand, somewhere in a plan, where an id of the collection could stand: `allUsers` for `groups`. */
export function keywordsBeside(collection: string): ReadonlySet<string> {
  const words = Object.values(shapes).flatMap(({ properties }) =>
    Object.values(properties).flatMap((shape) => keywordsIn(shape, collection)),
  );
  return new Set(words);
}

function keywordsIn(shape: Shape, collection: string): readonly string[] {
  switch (shape.kind) {
    case 'scalar':
      return shape.references === collection ? (shape.keywords ?? []) : [];
    case 'list':
    case 'oneOrMany':
    case 'map':
      return keywordsIn(shape.of, collection);
    default:
      // Objects have their keywords at their own properties.
      return [];
  }
}

import type { Shape } from './shape';
import { shapes } from './shapes.generated';

/** Whether a plan has keys that name entries of a collection: a group, but no enrollment restriction. */
export const isNameable = (collection: string): boolean => nameable.has(collection);

const nameable: ReadonlySet<string> = new Set(
  Object.values(shapes).flatMap(({ properties }) => Object.values(properties).flatMap(referencesOf)),
);

function referencesOf(shape: Shape): string[] {
  if (shape.kind === 'scalar') return shape.references ? [shape.references] : [];
  return shape.kind === 'list' || shape.kind === 'oneOrMany' || shape.kind === 'map' ? referencesOf(shape.of) : [];
}

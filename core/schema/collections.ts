import { shapes } from './shapes.generated';

/** The keys that lead from the plan to the object that has a collection: `['tenant']` for `deviceEnrollmentManagers`. */
export function containerOf(collection: string): readonly string[] {
  return containers.get(collection) ?? [];
}

const containers: ReadonlyMap<string, readonly string[]> = new Map(collectionsIn('plan', []));

function collectionsIn(object: keyof typeof shapes, path: readonly string[]): [string, readonly string[]][] {
  return Object.entries(shapes[object].properties).flatMap(([key, shape]) => {
    if (shape.kind === 'map') return [[key, path] as [string, readonly string[]]];
    return shape.kind === 'object' ? collectionsIn(shape.of, [...path, key]) : [];
  });
}

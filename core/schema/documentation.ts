import type { Json } from '../syntax/problem';
import { branchFor } from './branch';
import { documentation } from './documentation.generated';
import type { Shape } from './shape';
import { type ObjectName, shapes } from './shapes.generated';

/** What the schema says about an object. */
export interface ObjectDocumentation {
  readonly description: string;
  readonly keys: { readonly [key: string]: KeyDocumentation };
}

/** What the schema says about a key. */
export interface KeyDocumentation {
  /** Markdown, in one paragraph. */
  readonly description: string;
  /** What each of its words means, where its value is one of a list. */
  readonly values?: { readonly [word: string]: string };
  readonly example?: Json;
}

/** What the schema says about a key of an object; undefined for one that it does not know. */
export function keyDocumentation(object: ObjectName, key: string): KeyDocumentation | undefined {
  const { keys } = documentation[object];
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** What the schema says about an object as such. */
export const objectDocumentation = (object: ObjectName): string => documentation[object].description;

/** The name of the object that stands where `shape` is expected: of a union, the branch that `discriminator` names. */
export function objectNameOf(shape: Shape | undefined, discriminator?: string): ObjectName | undefined {
  switch (shape?.kind) {
    case 'object':
      return shape.of;
    case 'oneOrMany':
      return objectNameOf(shape.of);
    case 'wordOrObject':
      return shape.object;
    case 'union':
      return branchFor(shape, discriminator);
    default:
      return undefined;
  }
}

/** The title of an object, such as "Windows Autopilot enrollment". */
export const titleOf = (object: ObjectName): string => shapes[object].title;

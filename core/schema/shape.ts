import type { ObjectName } from './shapes.generated';

/** What may stand at one place of a plan. */
export type Shape =
  | ScalarShape
  | { readonly kind: 'object'; readonly of: ObjectName }
  /** Entries by id. */
  | { readonly kind: 'map'; readonly of: Shape }
  /** A list; `unique` where no two items may be the same. */
  | { readonly kind: 'list'; readonly of: Shape; readonly unique?: boolean }
  /** One value, or a list of such values. */
  | { readonly kind: 'oneOrMany'; readonly of: Shape }
  /** The value of the key `by` says which object it is. */
  | { readonly kind: 'union'; readonly by: string; readonly of: { readonly [value: string]: ObjectName } }
  | { readonly kind: 'wordOrObject'; readonly word: ScalarShape; readonly object: ObjectName };

export interface ScalarShape {
  readonly kind: 'scalar';
  readonly types: readonly ScalarType[];
  /** The values it may have, where they are listed. */
  readonly values?: readonly (string | number | boolean)[];
  /** What a text has to look like. */
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What a value looks like, as a noun phrase: "a date such as 2027-03-01". */
  readonly hint?: string;
  /** The collection whose entries it names, such as `autopilotProfiles`. */
  readonly references?: string;
  /** Words it may be instead of a name. */
  readonly keywords?: readonly string[];
}

export type ScalarType = 'string' | 'integer' | 'number' | 'boolean';

export interface ObjectShape {
  /** What Microsoft calls it. */
  readonly title: string;
  readonly required?: readonly string[];
  readonly properties: { readonly [name: string]: Shape };
}

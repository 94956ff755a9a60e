import type { At, Json } from '../../../core/syntax/problem';

/** A plan's text before and after the entries of one of its maps are updated. */
export interface UpdateCase {
  readonly title: string;
  readonly before: string;
  /** The keys and indexes that lead to the map. */
  readonly path: readonly (string | number)[];
  readonly values: { readonly [key: string]: Json | undefined };
  readonly at?: At;
  /** Undefined where it cannot be done without touching something else. */
  readonly after: string | undefined;
}

/** For values of entries that are removed. */
export const gone = undefined;

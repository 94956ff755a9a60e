import type { Analysis } from '../index';
import type { Span } from '../syntax/tree';
import { nameAt } from './names';

/** A place where a name stands. */
export interface Reference {
  readonly span: Span;
  /** Whether it declares the name. */
  readonly declares: boolean;
}

/**
 * Every place of the name at an offset, in the order of the text; none where no name of the plan's own stands.
 *
 * @param offset in UTF-16 units
 */
export function referencesAt(analysis: Analysis, offset: number): readonly Reference[] {
  const { declarations, uses } = nameAt(analysis, offset)?.name ?? { declarations: [], uses: [] };
  return [
    ...declarations.map(({ span }) => ({ span, declares: true })),
    ...uses.map((span) => ({ span, declares: false })),
  ].sort((a, b) => a.span.start - b.span.start);
}

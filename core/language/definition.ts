import type { Analysis } from '../index';
import type { Span } from '../syntax/tree';
import { type Declaration, nameAt } from './names';

/** Where a name leads. */
export interface Definition {
  /** The name that was asked about, as it stands there. */
  readonly origin: Span;
  /** What declares it: the declaration itself, where that was asked about. */
  readonly targets: readonly Declaration[];
}

/**
 * What declares the name at an offset: the entry of an id, the value of an anchor. Undefined where no name of the plan's own
 * stands, or nothing declares it.
 *
 * @param offset in UTF-16 units
 */
export function definitionAt(analysis: Analysis, offset: number): Definition | undefined {
  const found = nameAt(analysis, offset);
  return found && found.name.declarations.length > 0
    ? { origin: found.span, targets: found.name.declarations }
    : undefined;
}

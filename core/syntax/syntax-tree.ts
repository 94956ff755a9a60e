import type { Problem } from './problem';
import type { Format, Node, Span } from './tree';

/** What a reader makes of a text. */
export interface SyntaxTree {
  readonly format: Format;
  /** Undefined where the file says nothing, or nothing that could be read. */
  readonly root: Node | undefined;
  readonly problems: readonly Problem[];
  /** Where what was read is not what was meant, as `problems` say. Nothing else is to be said of the lines of it. */
  readonly misread: readonly Span[];
  /** Spans that an alias reads too. A fix for one place must not change them. */
  readonly shared: readonly Span[];
}

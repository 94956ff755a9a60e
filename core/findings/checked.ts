import type { SyntaxTree } from '../syntax/syntax-tree';
import type { Finding } from './finding';

/** A text that has been read and checked: a plan, or a configuration. */
export interface Checked {
  readonly text: string;
  readonly tree: SyntaxTree;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

import type { Problem } from './problem';
import type { Block, Format, Node, Span } from './tree';

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
  /** The anchors of a YAML plan, in the order of the text. JSON has none. */
  readonly anchors: readonly Anchor[];
  /** The parts that can be read again by themselves, in the order of the text; none where that is not certain. */
  readonly blocks: readonly Block[];
}

/** A name that YAML gives to a value, so that aliases can read it again: `&standard`, and then `*standard`. */
export interface Anchor {
  readonly name: string;
  /** The name itself, behind the `&`. */
  readonly span: Span;
  /** What it names. */
  readonly node: Node;
  /** The aliases that read it, each with its `*`. A later anchor of the same name has aliases of its own. */
  readonly aliases: readonly Span[];
}

/** What is wrong with a text that was read block by block. */
export const problemsOf = (blocks: readonly Block[]): Pick<SyntaxTree, 'problems' | 'misread'> => ({
  problems: blocks.flatMap(({ problems }) => problems),
  misread: blocks.flatMap(({ misread }) => misread),
});

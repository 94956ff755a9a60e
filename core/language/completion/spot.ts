import type { SyntaxTree } from '../../syntax/syntax-tree';
import type { Entry, Format, Span } from '../../syntax/tree';
import type { Edit } from '../../text/edit';
import type { Step } from '../steps';

/** A place in a plan at which something could be written, and how it is written there. */
export interface Spot {
  /** What is written there: a key with its value, or a value. */
  readonly role: 'key' | 'value';
  /** The way to the map that the key belongs to, or to the value itself. What stands there last may be missing. */
  readonly steps: readonly Step[];
  /** The entry that the key has already: the key alone is written anew. */
  readonly entry?: Entry;
  /** Whether a colon has to be written between the key and the value that it has already. */
  readonly colon?: boolean;
  /** What is replaced: all of the word at the cursor, on its line. */
  readonly span: Span;
  readonly style: 'block' | 'flow';
  /** Where the keys of the map stand; of a value, where the key in front of it stands. In spaces. */
  readonly column: number;
  /** Whether entries between brackets stand on lines of their own. */
  readonly spread: boolean;
  /** Whether a block value stands behind its key: a map then starts on the next line. */
  readonly behindKey: boolean;
  /** Whether a value is written as the only item of a list. */
  readonly asList?: boolean;
  /** Stands in front of what is written: a blank behind a colon, the indentation that is missing, a dash. */
  readonly lead: string;
  /** Stands behind what is written: a comma. */
  readonly trail: string;
  /** What has to change elsewhere: a comma that is missing above. */
  readonly also: readonly Edit[];
}

/** How something is written at a spot. */
export type Writing = Omit<Spot, 'role' | 'steps' | 'entry'>;

/** Reads the plan without what is being typed. */
export type ReadText = (text: string) => SyntaxTree;

/** The spots at an offset, and the plan without the word that is typed there. */
export interface Surveyed {
  readonly format: Format;
  /** The text that the tree was read from. Up to the word at the cursor it is the text that was surveyed. */
  readonly text: string;
  readonly tree: SyntaxTree;
  readonly spots: readonly Spot[];
}

import type { Json } from '../../syntax/problem';
import type { Span } from '../../syntax/tree';

/** Something that could be written at a spot. */
export type Option = Offered &
  (
    | {
        readonly kind: 'key';
        readonly name: string;
        readonly body: Body;
        /** Whether there is something to choose where the value goes. */
        readonly goesOn?: boolean;
      }
    /** Several entries at once: the keys of a whole object, or a new entry of a map by id. */
    | { readonly kind: 'entries'; readonly label: string; readonly entries: readonly NamedBody[] }
    | { readonly kind: 'value'; readonly value: Json; readonly label?: string }
    /** A part of a text, as it stands, in place of another part of it. */
    | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  );

export interface Offered {
  /** What it is, in as many words as fit on a line. */
  readonly detail?: string;
  /** Why it cannot work here: it stands last, with this as its detail. */
  readonly objection?: string;
  readonly icon?: Icon;
  /** What there is to read about it. */
  readonly about?: Topic;
}

/** What an option names. */
export type Icon = 'key' | 'word' | 'reference' | 'object' | 'rule' | 'version' | 'date' | 'macro' | 'path';

/** What the documentation of an option is made of, when somebody asks for it. It survives a trip to the client and back. */
export type Topic =
  | { readonly kind: 'key'; readonly object: string; readonly key: string; readonly word?: string }
  | { readonly kind: 'object'; readonly object: string }
  | { readonly kind: 'way'; readonly method: string; readonly by: string; readonly choice: string }
  | { readonly kind: 'rule'; readonly id: string };

/** An entry, or a hole where its name goes, with what stands there until somebody writes one. */
export type NamedBody = readonly [name: string | { readonly placeholder: string }, body: Body];

/** What is written behind a key. */
export type Body =
  | { readonly kind: 'value'; readonly value: Json }
  | Hole
  | { readonly kind: 'object'; readonly entries: readonly NamedBody[] }
  | { readonly kind: 'list'; readonly item: Body };

/** A value that is for a person to say. */
export interface Hole {
  readonly kind: 'hole';
  /** What can stand there: it decides about quotes. */
  readonly type: 'text' | 'number' | 'truth';
  readonly choices?: readonly Json[];
}

export const hole = (type: Hole['type'] = 'text', choices?: readonly Json[]): Hole => ({ kind: 'hole', type, choices });

/** What is being typed. */
export interface Typing {
  readonly text: string;
  /** Of the cursor, in UTF-16 units. */
  readonly offset: number;
  /** The word at the cursor, without quotes. */
  readonly word: string;
}

import type { ListNode, MapNode, Node, ScalarNode, Span } from './tree';

/** A value as a fix writes it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * One step of a fix, said in terms of the tree. `core/findings/edit.ts` turns it into text edits that fit the
 * plan's format, indentation, quotes and line ends.
 */
export type Change =
  /** Puts `text` in place of the span, as it stands. */
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string }
  /** Gives a scalar (a value or a key) another value. */
  | { readonly kind: 'set'; readonly node: ScalarNode; readonly value: Json }
  /** Puts a scalar in quotes as it is written: a version keeps its zeros. */
  | { readonly kind: 'quote'; readonly node: ScalarNode }
  /** Sets the named entries of a map, in place where they exist, else where `at` says. `undefined` removes an entry. */
  | {
      readonly kind: 'update';
      readonly map: MapNode;
      readonly values: { readonly [key: string]: Json | undefined };
      readonly at: At;
    }
  /** Puts items into a list, behind one of its items, or behind the last. */
  | { readonly kind: 'insert'; readonly list: ListNode; readonly behind?: Node; readonly values: readonly Json[] };

/**
 * Where new entries of a map go: before the others, behind them, or, where the keys of the map have an order, each behind
 * the last entry that comes before it in that order.
 */
export type At = 'start' | 'end' | readonly string[];

/** A remedy the engineer can take with one click. */
export interface Fix {
  /** What it does, as an order: `Change to "windowsAutopilot"`. */
  readonly title: string;
  /** A safe fix follows from the finding alone and takes part in fix-all; any other one rests on an assumption. */
  readonly safe: boolean;
  readonly changes: readonly Change[];
}

/** Another place that explains a problem. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a reader, the schema or a rule has found, before a severity is given to it. */
export interface Problem {
  /** The id of the rule, e.g. `byod-with-autopilot`. */
  readonly rule: string;
  /** What is wrong, why, and what to do; names the value. */
  readonly message: string;
  /** A key or a scalar, never a block. */
  readonly span: Span;
  readonly related?: readonly Related[];
  /** The preferred fix stands first. */
  readonly fixes?: readonly Fix[];
}

/** A fix that takes part in fix-all. */
export const safeFix = (title: string, ...changes: Change[]): Fix => ({ title, safe: true, changes });

/** A fix whose title says what it assumes. */
export const unsafeFix = (title: string, ...changes: Change[]): Fix => ({ title, safe: false, changes });

export const replace = (span: Span, text: string): Change => ({ kind: 'replace', span, text });

export const set = (node: ScalarNode, value: Json): Change => ({ kind: 'set', node, value });

export const update = (map: MapNode, values: { readonly [key: string]: Json | undefined }, at: At = 'end'): Change => ({
  kind: 'update',
  map,
  // Without a prototype, "constructor" is a key like any other.
  values: Object.assign(Object.create(null), values),
  at,
});

export const insert = (list: ListNode, values: readonly Json[], behind?: Node): Change => ({
  kind: 'insert',
  list,
  values,
  ...(behind && { behind }),
});

/** A problem with other places in place of its own, wherever it names one. */
export function withPlaces(problem: Problem, place: <S extends Span>(span: S) => S): Problem {
  const change = (one: Change): Change => {
    switch (one.kind) {
      case 'replace':
        return { ...one, span: place(one.span) };
      case 'set':
      case 'quote':
        return { ...one, node: place(one.node) };
      case 'update':
        return { ...one, map: place(one.map) };
      case 'insert':
        return { ...one, list: place(one.list), ...(one.behind && { behind: place(one.behind) }) };
    }
  };
  const { span, related, fixes } = problem;
  return {
    ...problem,
    span: place(span),
    ...(related && { related: related.map((one) => ({ ...one, span: place(one.span) })) }),
    ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, changes: fix.changes.map(change) })) }),
  };
}

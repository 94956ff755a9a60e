import { type Entry, keyText, type Node, type ScalarNode, type Span } from '../syntax/tree';
import type { Plan } from './plan.generated';
import { readPlan } from './read-plan';
import { stepsOfPath } from './steps-of-path';

/** A thing that a plan declares by an id: a population, a profile, a group, a DEM account. */
export interface PlanSymbol {
  /** The key of the collection it stands in, such as `autopilotProfiles`. */
  readonly collection: string;
  readonly id: string;
  /** The key that declares it; none where the plan only refers to it. */
  readonly declaration?: ScalarNode;
  /** Further keys of the same name beside the first one. The plan does not read them. */
  readonly duplicates: readonly ScalarNode[];
}

/** A place that names a symbol. */
export interface Mention {
  readonly symbol: PlanSymbol;
  /** The scalar that names it. */
  readonly node: ScalarNode;
  /** The part of the scalar's text that is the id: all of it, but for the paths of exceptions. */
  readonly span: Span;
  /** What stands around the id in the value of the scalar: something only in the paths of exceptions. */
  readonly before: string;
  readonly after: string;
  /** How often the plan reads it: more than once where it is part of what an alias reads too. */
  readonly times: number;
}

/** What a plan declares and where it is named. */
export interface Symbols {
  /** Every declaration, in the order of the collections. */
  readonly declared: readonly PlanSymbol[];
  /** Every mention but the declarations themselves, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** The mentions of one symbol. */
  of(symbol: Pick<PlanSymbol, 'collection' | 'id'>): readonly Mention[];
  /** The symbol that is declared or named at an offset (in UTF-16 units). */
  at(offset: number): PlanSymbol | undefined;
}

const known = new WeakMap<Plan, Symbols>();

/**
 * The symbols of a plan; made once for each plan. A name that does not fit the schema, such as an id with a blank, counts
 * like any other: it is declared and named all the same.
 */
export function symbolsOf(plan: Plan): Symbols {
  let symbols = known.get(plan);
  if (!symbols) {
    symbols = makeSymbols(plan.node);
    known.set(plan, symbols);
  }
  return symbols;
}

const nothing: ReadonlySet<Node> = new Set();

function makeSymbols(root: Node): Symbols {
  const plan = readPlan(root, nothing);
  const declared = declarationsOf(plan);
  const byName = new Map(declared.map((symbol) => [nameOf(symbol), symbol]));

  const mentions = new Map<PlanSymbol, Map<ScalarNode, Mention>>();
  const mention = (symbol: PlanSymbol, node: ScalarNode, span: Span, before = '', after = ''): void => {
    const same = mentions.get(symbol) ?? new Map<ScalarNode, Mention>();
    const times = (same.get(node)?.times ?? 0) + 1;
    mentions.set(symbol, same.set(node, { symbol, node, span, before, after, times }));
  };
  for (const { at, collection } of plan.references) {
    const name = { collection, id: at.value };
    const symbol = byName.get(nameOf(name)) ?? { ...name, duplicates: [] };
    byName.set(nameOf(name), symbol);
    mention(symbol, at.node, at.node);
  }
  for (const { at } of plan.exceptions ?? []) {
    if (!at) continue;
    const { steps } = stepsOfPath(root, at.value);
    for (const [index, { entry, from }] of steps.entries()) {
      const collection = steps[index - 1]?.entry;
      const symbol = collection && entry && byName.get(nameOf({ collection: text(collection), id: text(entry) }));
      // A key elsewhere may have the name of a collection, as "groups" of a population has.
      if (!symbol || !keysOf(symbol).includes(entry.key)) continue;
      const to = from + symbol.id.length;
      mention(symbol, at.node, partOf(at.node, at.value, from, to), at.value.slice(0, from), at.value.slice(to));
    }
  }

  const inOrder = [...mentions.values()].flatMap((same) => [...same.values()]).sort(byStart);
  return {
    declared,
    mentions: inOrder,
    of: (wanted) => {
      const symbol = byName.get(nameOf(wanted));
      return symbol ? [...(mentions.get(symbol)?.values() ?? [])].sort(byStart) : [];
    },
    at: (offset) =>
      inOrder.find(({ span }) => touches(span, offset))?.symbol ??
      declared.find((symbol) => keysOf(symbol).some((key) => touches(key, offset))),
  };
}

/** The keys that declare a symbol, the one that the plan reads first. */
export const keysOf = ({ declaration, duplicates }: PlanSymbol): readonly ScalarNode[] =>
  declaration ? [declaration, ...duplicates] : duplicates;

const nameOf = ({ collection, id }: { collection: string; id: string }): string => `${collection} ${id}`;

const text = ({ key }: Entry): string => keyText(key);

const byStart = (a: Mention, b: Mention): number => a.span.start - b.span.start;

const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

function declarationsOf({ collections }: Plan): PlanSymbol[] {
  return [...collections].flatMap(([collection, { node }]) => {
    const byId = new Map<string, PlanSymbol & { duplicates: ScalarNode[] }>();
    for (const { key } of node?.entries ?? []) {
      const id = keyText(key);
      const first = byId.get(id);
      if (first) first.duplicates.push(key);
      else byId.set(id, { collection, id, declaration: key, duplicates: [] });
    }
    return [...byId.values()];
  });
}

/** A part of a scalar's text. Escapes and folds make it another text than its value: then all of it is meant. */
function partOf(node: ScalarNode, value: string, from: number, to: number): Span {
  const quote = node.style === 'plain' ? 0 : 1;
  if (node.end - node.start !== value.length + 2 * quote) return node;
  return { start: node.start + quote + from, end: node.start + quote + to };
}

import type { ScalarNode, Span } from '../syntax/tree';
import type { Owner } from './located';
import type { Plan } from './plan.generated';

/** A thing that a plan declares by an id: a population, a profile, a group, a DEM account. */
export interface PlanSymbol {
  /** The key of the collection it stands in, such as `autopilotProfiles`. */
  readonly collection: string;
  readonly id: string;
  /** The key that declares it; none where the plan only refers to it. */
  readonly declaration?: ScalarNode;
}

/** A place that names a symbol. */
export interface Mention {
  readonly symbol: PlanSymbol;
  /** The scalar that names it. */
  readonly node: ScalarNode;
  /** The part of the scalar's text that is the id: all of it, but for the paths of exceptions. */
  readonly span: Span;
  /** What names it. */
  readonly owner: Owner;
}

/** What a plan declares and where it is named. */
export interface Symbols {
  /** Every declaration, in the order of the collections. */
  readonly declared: readonly PlanSymbol[];
  /** Every mention but the declarations themselves, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** The mentions of one symbol. */
  of(symbol: PlanSymbol): readonly Mention[];
  /** The symbol that is declared or named at an offset (in UTF-16 units). */
  at(offset: number): PlanSymbol | undefined;
}

const known = new WeakMap<Plan, Symbols>();

/** The symbols of a plan; made once for each plan. */
export function symbolsOf(plan: Plan): Symbols {
  let symbols = known.get(plan);
  if (!symbols) {
    symbols = makeSymbols(plan);
    known.set(plan, symbols);
  }
  return symbols;
}

function makeSymbols(plan: Plan): Symbols {
  const byName = new Map<string, PlanSymbol>();
  const nameOf = ({ collection, id }: { collection: string; id: string }): string => `${collection} ${id}`;
  const declared: PlanSymbol[] = [];
  for (const [collection, entries] of plan.collections)
    for (const { id } of entries) {
      if (!id) continue;
      const symbol = { collection, id: String(id.value), declaration: id };
      declared.push(symbol);
      byName.set(nameOf(symbol), symbol);
    }
  const symbol = (collection: string, id: string): PlanSymbol => {
    const name = nameOf({ collection, id });
    const found = byName.get(name) ?? { collection, id };
    byName.set(name, found);
    return found;
  };
  const mentions: Mention[] = plan.references.map(({ at: { value, node }, collection, owner }) => ({
    symbol: symbol(collection, value),
    node,
    span: node,
    owner,
  }));
  for (const { at } of plan.exceptions ?? []) {
    const mention = at && mentionInPath(at.value, at.node, declared);
    if (mention) mentions.push(mention);
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  const bySymbol = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const name = nameOf(mention.symbol);
    const some = bySymbol.get(name);
    if (some) some.push(mention);
    else bySymbol.set(name, [mention]);
  }
  const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
  return {
    declared,
    mentions,
    of: (wanted) => bySymbol.get(nameOf(wanted)) ?? [],
    at: (offset) =>
      mentions.find(({ span }) => touches(span, offset))?.symbol ??
      declared.find(({ declaration }) => declaration && touches(declaration, offset)),
  };
}

/** The symbol in the path of an exception, as in `populations.kiosks.enrollment`. Ids may hold dots: the longest one is meant. */
function mentionInPath(path: string, node: ScalarNode, declared: readonly PlanSymbol[]): Mention | undefined {
  const containers: { readonly [collection: string]: string } = {
    deviceEnrollmentManagers: 'tenant.',
    conditionalAccessPolicies: 'tenant.',
    intuneConnectorServers: 'tenant.activeDirectory.',
  };
  let longest: { symbol: PlanSymbol; from: number } | undefined;
  for (const symbol of declared) {
    const from = `${containers[symbol.collection] ?? ''}${symbol.collection}.`.length;
    const start = `${containers[symbol.collection] ?? ''}${symbol.collection}.${symbol.id}`;
    const fits = path === start || path.startsWith(`${start}.`) || path.startsWith(`${start}[`);
    if (fits && symbol.id.length > (longest?.symbol.id.length ?? -1)) longest = { symbol, from };
  }
  // Escapes and folds make the text of a scalar another one than its value: then no part of it can be pointed at.
  const quote = node.style === 'plain' ? 0 : 1;
  if (!longest || node.end - node.start !== path.length + 2 * quote) return undefined;
  const start = node.start + quote + longest.from;
  const span = { start, end: start + longest.symbol.id.length };
  return { symbol: longest.symbol, node, span, owner: { key: 'exceptions' } };
}

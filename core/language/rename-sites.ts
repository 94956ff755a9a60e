import type { Plan } from '../model/plan.generated';
import { type PlanSymbol, symbolsOf } from '../model/symbols';
import { type Change, replace, set } from '../syntax/problem';
import type { SyntaxTree } from '../syntax/syntax-tree';
import type { Node, ScalarNode, Span } from '../syntax/tree';

/** A scalar that names a symbol. */
export interface Site {
  readonly node: ScalarNode;
  /** How often the plan reads it as the name of the symbol: more than once where it is part of what aliases read too. */
  readonly times: number;
  /** What gives the symbol another name here. */
  readonly change: (name: string) => Change;
}

/**
 * Every site of a symbol. Where an id is declared twice, the plan reads the first key, and what refers to the id means that one.
 */
export function sitesOf(symbol: PlanSymbol, plan: Plan): readonly Site[] {
  const mentions = symbolsOf(plan)
    .of(symbol)
    .map(({ node, span, before, after, times }): Site => {
      // Where the id is only a part of the text, the rest stays as it is written, if it can be told apart.
      const change = (name: string) => (span === node ? set(node, before + name + after) : replace(span, name));
      return { node, times, change };
    });
  return symbol.declaration ? [siteOf(symbol.declaration), ...mentions] : mentions;
}

/** The site of a key that declares a symbol. */
export const siteOf = (node: ScalarNode): Site => ({ node, times: 1, change: (name) => set(node, name) });

/** The sites that have the text, and not only an alias of it. */
export function writtenSites(sites: readonly Site[], { anchors }: SyntaxTree): readonly Site[] {
  const aliases = new Set(anchors.flatMap(({ aliases }) => aliases.map(({ start }) => start)));
  return sites.filter(({ node }) => !aliases.has(node.start));
}

/** Whether the text of some site is read in a further place, by way of an alias, where it is not the name of the symbol. */
export function isReadElsewhere(sites: readonly Site[], { root, anchors }: SyntaxTree): boolean {
  if (!root || anchors.every(({ aliases }) => aliases.length === 0)) return false;
  const written = new Map(anchors.flatMap(({ node, aliases }) => aliases.map(({ start }) => [start, node.start])));
  const sourceOf = ({ start }: Span): number => written.get(start) ?? start;
  const left = new Map<number, number>();
  for (const { node, times } of sites) left.set(sourceOf(node), (left.get(sourceOf(node)) ?? 0) + times);
  const visit = (scalar: ScalarNode): void => {
    const source = sourceOf(scalar);
    const times = left.get(source);
    if (times !== undefined) left.set(source, times - 1);
  };
  visitScalars(root, visit);
  return [...left.values()].some((times) => times !== 0);
}

/** Every key and every scalar value of a tree, with aliases written out. */
function visitScalars(node: Node, visit: (scalar: ScalarNode) => void): void {
  if (node.kind === 'scalar') visit(node);
  else if (node.kind === 'list') for (const item of node.items) visitScalars(item, visit);
  else
    for (const { key, value } of node.entries) {
      visit(key);
      visitScalars(value, visit);
    }
}

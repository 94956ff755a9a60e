import { contentEnd } from '../findings/comments';
import type { Analysis } from '../index';
import { keysOf, type Mention, type PlanSymbol, symbolsOf } from '../model/symbols';
import type { Anchor } from '../syntax/syntax-tree';
import type { ScalarNode, Span } from '../syntax/tree';
import { stepsTo, touches } from './steps';

/** A name of the plan's own, and every place it stands at: an id that the plan declares or refers to, or an anchor of YAML. */
export interface Name {
  /** The name as it is read, without quotes. */
  readonly text: string;
  readonly of: PlanSymbol | Anchor;
  /** Where it is declared: more than once where an id is declared twice, never for an id that is only referred to. */
  readonly declarations: readonly Declaration[];
  /** Where it is used, in the order of the text. */
  readonly uses: readonly Span[];
}

/** A place that declares a name. */
export interface Declaration {
  /** The name itself, without quotes. */
  readonly span: Span;
  /** The name with what it declares. */
  readonly whole: Span;
}

/** A name, and the place of it that an offset touches. */
export interface NameAt {
  readonly name: Name;
  readonly span: Span;
}

/**
 * The name that stands at an offset. At an alias, it is that of its anchor.
 *
 * @param offset in UTF-16 units
 */
export function nameAt(analysis: Analysis, offset: number): NameAt | undefined {
  const { tree, plan } = analysis;
  const anchor = tree.anchors.find(({ span, aliases }) => [span, ...aliases].some((place) => touches(place, offset)));
  const symbol = anchor ?? symbolsOf(plan).at(offset);
  if (!symbol) return undefined;
  const name = anchor ? nameOfAnchor(anchor, analysis.text) : nameOfSymbol(symbol as PlanSymbol, analysis);
  const places = [...name.declarations.map(({ span }) => span), ...name.uses];
  // A quote belongs to the scalar, and not to the name: from there, the name is the nearest one.
  const distance = ({ start, end }: Span): number => Math.max(start - offset, offset - end);
  const span = places.reduce((near, place) => (distance(place) < distance(near) ? place : near), places[0] as Span);
  return { name, span };
}

export const isAnchor = (of: PlanSymbol | Anchor): of is Anchor => 'aliases' in of;

function nameOfAnchor(anchor: Anchor, text: string): Name {
  const { name, span, node, aliases } = anchor;
  const whole = { start: span.start - 1, end: Math.max(span.end, contentEnd(node, text)) };
  const uses = aliases.map(({ start, end }) => ({ start: start + 1, end }));
  return { text: name, of: anchor, declarations: [{ span, whole }], uses };
}

function nameOfSymbol(symbol: PlanSymbol, { tree, plan, text }: Analysis): Name {
  const declarations = keysOf(symbol).map((key) => {
    const value = stepsTo(tree.root, key.start).at(-1)?.node ?? key;
    return { span: nameIn(key, text), whole: { start: key.start, end: Math.max(key.end, contentEnd(value, text)) } };
  });
  const uses = symbolsOf(plan)
    .of(symbol)
    .map((mention) => useOf(mention, text));
  return { text: symbol.id, of: symbol, declarations, uses };
}

function useOf({ node, span }: Mention, text: string): Span {
  return span === node ? nameIn(node, text) : span;
}

/** Where a scalar's text is its name: inside of its quotes, or below the first line of a block. An alias is taken whole. */
export function nameIn(node: ScalarNode, text: string): Span {
  const { start, end } = node;
  const sign = text[start] ?? '';
  if (sign === '"' || sign === "'")
    return { start: start + 1, end: end - start > 1 && text[end - 1] === sign ? end - 1 : end };
  if (node.style !== 'block' || sign === '*') return { start, end };
  const value = String(node.value).trim();
  const at = text.indexOf(value, start);
  return at >= 0 && at < end ? { start: at, end: at + value.length } : { start, end };
}

import { contentEnd } from '../findings/comments';
import type { Analysis } from '../index';
import { entryPlace, itemPlace, type Place, rootPlace } from '../schema/place';
import { type Entry, keyText, type ListNode, type Node, type ScalarNode, type Span } from '../syntax/tree';
import { collectionDetail, entryDetail, itemDetail, titleDetail } from './symbol-details';

/** What a symbol of the outline is. */
export type OutlineKind = 'section' | 'population' | 'entry' | 'object' | 'item';

/** A symbol of the outline, with those inside it. */
export interface OutlineSymbol {
  readonly name: string;
  /** What stands beside the name: `800 devices · Windows Autopilot: user-driven`. */
  readonly detail: string | undefined;
  readonly kind: OutlineKind;
  /** All of it. */
  readonly span: Span;
  /** Its name, within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/**
 * The outline of a plan: its sections, what they declare by id, and in there the objects that take more than one line. Single
 * values are no part of it.
 */
export function documentSymbols({ tree: { root }, text }: Pick<Analysis, 'tree' | 'text'>): readonly OutlineSymbol[] {
  return root?.kind === 'map' ? symbolsIn(rootPlace(root), text) : [];
}

function symbolsIn(place: Place, text: string): readonly OutlineSymbol[] {
  const { node } = place;
  // What an alias reads stands elsewhere, and is in the outline there.
  if (node.kind === 'scalar' || text[node.start] === '*') return [];
  if (node.kind === 'list') return itemsIn(node, place, text);
  return node.entries.flatMap((entry) => symbolOf(entry, place, text));
}

/** What the value of an entry is to the outline; undefined where it is no part of it. */
function kindOf(parent: Place, { node, shape }: Place, text: string): OutlineKind | undefined {
  if (parent.shape?.kind === 'map') return isPopulations(parent) ? 'population' : 'entry';
  if (node.kind === 'scalar') return undefined;
  if (parent.shape?.kind === 'object' && parent.shape.of === 'plan') return 'section';
  const holdsObjects = node.kind === 'map' || node.items.some(({ kind }) => kind === 'map');
  const isLong = /[\r\n]/.test(text.slice(node.start, contentEnd(node, text)));
  return shape?.kind === 'map' || (holdsObjects && isLong) ? 'object' : undefined;
}

function symbolOf(entry: Entry, parent: Place, text: string): readonly OutlineSymbol[] {
  const { key, value } = entry;
  const place = entryPlace(parent, entry);
  const kind = kindOf(parent, place, text);
  if (!kind) return [];
  const children = symbolsIn(place, text);
  const span = spanOf(key, contentEnd(value, text), children);
  return [{ name: visibleName(keyText(key)), detail: detailOf(kind, place), kind, span, selection: key, children }];
}

/** From a key or an item to the end of its text. Of a damaged plan, what is inside may be read from behind that end. */
function spanOf({ start, end }: Span, contentEnd: number, children: readonly OutlineSymbol[]): Span {
  return {
    start,
    end: children.reduce((furthest, { span }) => Math.max(furthest, span.end), Math.max(end, contentEnd)),
  };
}

function detailOf(kind: OutlineKind, place: Place): string | undefined {
  const { node, shape } = place;
  if (kind === 'population' || kind === 'entry') return entryDetail(node, kind);
  if (shape?.kind === 'map') return collectionDetail(node, isPopulations(place));
  return node.kind === 'list' ? String(node.items.length) : titleDetail(node);
}

const isPopulations = ({ key }: Place): boolean => key !== undefined && keyText(key) === 'populations';

/** Items that are maps, each by the name that its first value is: a wave, a domain, a rule. */
function itemsIn(list: ListNode, place: Place, text: string): readonly OutlineSymbol[] {
  return list.items.flatMap((item, index) => {
    if (item.kind !== 'map') return [];
    const named = text[item.start] === '*' ? undefined : item.entries.map(({ value }) => value).find(isShortText);
    const children = symbolsIn(itemPlace(place, item), text);
    const span = spanOf({ start: item.start, end: item.start }, contentEnd(item, text), children);
    const name = named ? visibleName(String(named.value)) : `[${index}]`;
    return [{ name, detail: itemDetail(item), kind: 'item' as const, span, selection: named ?? span, children }];
  });
}

const isShortText = (node: Node): node is ScalarNode =>
  node.kind === 'scalar' && node.value !== null && node.style !== 'block';

/** Editors refuse symbols without a name. */
function visibleName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line === '' ? '""' : line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

import type { MapNode, Node, ScalarNode, Span } from '../syntax/tree';
import type { ScalarShape, Shape } from './shape';

export function firstKey(map: MapNode): Span {
  return map.entries[0]?.key ?? visible(map);
}

/** Blocks and empty values have nothing to underline but their first character. */
export function visible(node: Node): Span {
  return node.kind === 'scalar' && node.end > node.start && node.style !== 'block'
    ? node
    : { start: node.start, end: node.start + 1 };
}

/** What may stand there, as a sentence with a space in front of it. */
export function valuesOf(shape: Shape | undefined): string {
  if (shape?.kind !== 'scalar') return '';
  if (shape.values && shape.values.length > 1) return ` It is one of ${listed(shape.values.map(String))}.`;
  return shape.hint ? ` Write ${shape.hint}.` : '';
}

/** At most eight, then a word for the rest: a list nobody reads helps nobody. */
export function listed(values: readonly string[]): string {
  const shown = values.slice(0, 8).join(', ');
  return values.length > 8 ? `${shown}, and ${values.length - 8} more` : shown;
}

export const typesOf = (shape: ScalarShape): string =>
  shape.types.includes('string')
    ? 'text'
    : shape.types.includes('boolean')
      ? 'true or false'
      : shape.types.includes('integer')
        ? 'a whole number'
        : 'a number';

export const typeOf = (node: ScalarNode): string =>
  typeof node.value === 'number'
    ? `the number ${node.value}`
    : typeof node.value === 'boolean'
      ? String(node.value)
      : `"${node.value}"`;

export const kindOfNode = (node: Node): string =>
  node.kind === 'list' ? 'a list' : node.kind === 'map' ? 'a map' : 'a single value';

export function kindOf(shape: Shape | undefined): string {
  if (shape?.kind === 'list') return 'a list';
  if (shape?.kind === 'map') return 'a map of entries by id';
  return shape?.kind === 'wordOrObject' ? 'a word or a map' : 'a map of keys and values';
}

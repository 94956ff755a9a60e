import { contentEnd } from '../../findings/comments';
import { contains, type Node } from '../../syntax/tree';

/**
 * A value on one line, in brackets, with its scalars as they are written; undefined where one of them takes several lines.
 *
 * @param isAlias whether the value itself is read through an alias: then its children stand with the anchor
 */
export function flowSource(node: Node, text: string, isAlias = false): string | undefined {
  if (node.kind === 'scalar' || (!isAlias && text[node.start] === '*')) {
    const source = text.slice(node.start, contentEnd(node, text));
    return /[\r\n]/.test(source) || source === '' ? undefined : source;
  }
  if (node.kind === 'list') {
    const items = node.items.map((item) => flowSource(item, text));
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  const entries = node.entries.map(({ key, value }) => {
    const written = flowSource(value, text);
    return written && `${text.slice(key.start, key.end)}: ${written}`;
  });
  if (entries.includes(undefined)) return undefined;
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

/** Whether a collection is read through an alias. */
export function isAliased(node: Node): boolean {
  const children = node.kind === 'list' ? node.items : node.kind === 'map' ? node.entries.map(({ key }) => key) : [];
  return children.some((child) => !contains(node, child));
}

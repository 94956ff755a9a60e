import { keyText, type Node, type Span } from '../syntax/tree';

/**
 * What a path such as `populations.kiosks.enrollment` names: the entry, with its key, or the item. Ids may hold dots
 * themselves; the longest key that fits is meant.
 *
 * @returns undefined where the plan has nothing there
 */
export function findPath(root: Node, path: string): Span | undefined {
  if (root.kind === 'list') {
    const match = /^\[?(\d+)\]?\.?/.exec(path);
    const item = match ? root.items[Number(match[1])] : undefined;
    const rest = path.slice(match?.[0].length ?? 0);
    return item && (rest === '' ? { start: item.start, end: item.end } : findPath(item, rest));
  }
  if (root.kind !== 'map') return undefined;
  const candidates = root.entries
    .map((entry) => ({ ...entry, name: keyText(entry.key) }))
    .filter(({ name }) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`))
    .sort((a, b) => b.name.length - a.name.length);
  for (const { name, key, value } of candidates) {
    if (path === name) return { start: key.start, end: Math.max(key.end, value.end) };
    const found = findPath(value, path.slice(name.length).replace(/^\./, ''));
    if (found) return found;
  }
  return undefined;
}

import type { Entry, Node, ScalarNode, Span } from '../syntax/tree';
import { lineEnd } from '../text/lines';

/** Where the text of a node ends: before the line breaks that belong to a block scalar. */
export function contentEnd(node: Node, text: string): number {
  return node.start + text.slice(node.start, node.end).trimEnd().length;
}

/** Where the text of an entry ends. */
export function entryEnd({ key, value }: Entry, text: string): number {
  if (value.kind === 'scalar' && value.style === 'missing') {
    const colon = /^\s*:/.exec(text.slice(key.end, key.end + 8));
    return key.end + (colon?.[0].length ?? 0);
  }
  return Math.max(key.end, contentEnd(value, text));
}

/** The YAML comments in `span`, each without its line break. `entries` are the entries whose text it holds. */
export function commentsIn(span: Span, entries: readonly Entry[], text: string): string[] {
  const scalars = entries.flatMap(({ key, value }) => [key, ...scalarsOf(value, text)]);
  const comments: string[] = [];
  for (
    let offset = text.indexOf('#', span.start);
    offset >= 0 && offset < span.end;
    offset = text.indexOf('#', offset + 1)
  ) {
    const inScalar = scalars.some((scalar) => scalar.start <= offset && offset < scalar.end);
    if (inScalar || !/^$|\s/.test(text[offset - 1] ?? '')) continue;
    const end = lineEnd(text, offset);
    comments.push(text.slice(offset, end).trimEnd());
    offset = end;
  }
  return comments;
}

/** Where a "#" starts no comment. The first line of a block scalar is none of its text. */
function scalarsOf(node: Node, text: string): Span[] {
  if (node.kind === 'scalar')
    return [node.style === 'block' ? { start: lineEnd(text, node.start), end: node.end } : node];
  if (node.kind === 'list') return node.items.flatMap((item) => scalarsOf(item, text));
  return node.entries.flatMap(({ key, value }) => [key, ...scalarsOf(value, text)]);
}

/** Whether a comment stands on the first line of a block scalar. */
export function headerComment(node: ScalarNode, text: string): boolean {
  return node.style === 'block' && text.slice(node.start, lineEnd(text, node.start)).includes(' #');
}

/** Whether an anchor or a tag stands behind the colon before `offset`, where a value is missing. */
export function isMarked(offset: number, text: string): boolean {
  return /^[^\S\r\n]*[&!]/.test(text.slice(offset, offset + 80));
}

/** Whether the last text of a node is a block scalar. */
export function endsInBlockScalar(node: Node): boolean {
  if (node.kind === 'scalar') return node.style === 'block';
  const last = node.kind === 'list' ? node.items.at(-1) : node.entries.at(-1)?.value;
  return last !== undefined && endsInBlockScalar(last);
}

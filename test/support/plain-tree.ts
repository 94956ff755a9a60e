import type { SyntaxTree } from '../../core/syntax/syntax-tree';
import { MovingSpan, type Node, type Span } from '../../core/syntax/tree';

/** All that a tree says, without how it knows where it stands: trees that say the same are equal. */
export function plainTree(node: Node | undefined): unknown {
  if (!node) return undefined;
  const { kind, start, end } = node;
  if (kind === 'scalar') return { kind, start, end, value: node.value, style: node.style };
  if (kind === 'list') return { kind, start, end, flow: node.flow, items: node.items.map(plainTree) };
  const entries = node.entries.map(({ key, value }) => [plainTree(key), plainTree(value)]);
  return { kind, start, end, flow: node.flow, entries };
}

/** All that readers say of a text, in the order of the text. */
export function plainReading({
  root,
  problems,
  misread,
}: Pick<SyntaxTree, 'problems' | 'misread'> & { root: Node | undefined }): object {
  const span = ({ start, end }: Span): Span => ({ start, end });
  const replacer = (_key: string, value: unknown): unknown => (value instanceof MovingSpan ? span(value) : value);
  const inOrder = <T>(spans: readonly T[], spanOf: (one: T) => Span): T[] =>
    [...spans].sort((a, b) => spanOf(a).start - spanOf(b).start || spanOf(a).end - spanOf(b).end);
  return {
    root: plainTree(root),
    problems: JSON.parse(
      JSON.stringify(
        inOrder(problems, (problem) => problem.span),
        replacer,
      ),
    ),
    misread: inOrder(misread, (one) => one).map(span),
  };
}

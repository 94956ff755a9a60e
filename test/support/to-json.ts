import { keyText, type Node, type Span } from '../../core/syntax/tree';

/** A tree written as JSON, and where each of its keys and scalars has come to stand. */
export interface InJson {
  readonly text: string;
  spanOf(span: Span): Span | undefined;
  /** Where the key or scalar starts that starts at an offset of the other text. */
  startOf(offset: number): number | undefined;
}

export function toJson(root: Node): InJson {
  const spans = new Map<string, Span>();
  const starts = new Map<number, number>();
  let text = '';
  const put = (node: Span, written: string): void => {
    if (!starts.has(node.start)) starts.set(node.start, text.length);
    spans.set(`${node.start} ${node.end}`, { start: text.length, end: text.length + written.length });
    text += written;
  };
  const write = (node: Node, indent: string): void => {
    if (node.kind === 'scalar') {
      put(node, JSON.stringify(node.value));
      return;
    }
    const inner = `${indent}  `;
    const [open, close] = node.kind === 'map' ? '{}' : '[]';
    const children = node.kind === 'map' ? node.entries : node.items;
    text += open;
    children.forEach((child, index) => {
      text += `${index > 0 ? ',' : ''}\n${inner}`;
      if ('key' in child) {
        put(child.key, JSON.stringify(keyText(child.key)));
        text += ': ';
        write(child.value, inner);
      } else write(child, inner);
    });
    text += children.length > 0 ? `\n${indent}${close}` : close;
  };
  write(root, '');
  return {
    text: `${text}\n`,
    spanOf: (span) => spans.get(`${span.start} ${span.end}`),
    startOf: (offset) => starts.get(offset),
  };
}

import { countWhile } from './search';

/** The offset of the first character of the line that holds `offset`, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1)) && text.charCodeAt(start - 1) !== 0xfeff) start--;
  return start;
}

/** The offset just behind the last character of the line that holds `offset`, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** The offset behind the line break at `offset`, or `offset` itself where there is none. */
export function skipLineBreak(text: string, offset: number): number {
  if (text.charCodeAt(offset) === 13) return text.charCodeAt(offset + 1) === 10 ? offset + 2 : offset + 1;
  return text.charCodeAt(offset) === 10 ? offset + 1 : offset;
}

/**
 * The offset behind the lines below `offset` that are indented deeper than its own line, blank lines among them.
 *
 * @param withSiblings whether lines that are indented as its own belong to them too
 * @param from an offset that is known to be in the last of these lines, or before it
 */
export function blockEnd(text: string, offset: number, withSiblings = false, from = offset): number {
  const indentation = indentationOf(text, lineStart(text, offset));
  let end = lineEnd(text, from);
  for (let next = skipLineBreak(text, end); next > end && next < text.length; next = skipLineBreak(text, end)) {
    const nextEnd = lineEnd(text, next);
    const own = indentationOf(text, next);
    if (next + own < nextEnd && own < indentation + (withSiblings ? 0 : 1)) break;
    end = nextEnd;
  }
  return end;
}

/** The number of spaces that the line which starts at `start` starts with. */
function indentationOf(text: string, start: number): number {
  let offset = start;
  while (text.charCodeAt(offset) === 32) offset++;
  return offset - start;
}

/** The line break a text uses: that of its first line, `\n` for a single line. */
export function lineBreakOf(text: string): '\n' | '\r\n' | '\r' {
  const end = lineEnd(text, 0);
  if (text.charCodeAt(end) !== 13) return '\n';
  return text.charCodeAt(end + 1) === 10 ? '\r\n' : '\r';
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** Finds positions in one text by offset, in logarithmic time. Lines end at `\n`, `\r\n` or a lone `\r`, as in LSP. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    // Texts without a carriage return are the most, and searching for the other one is done by the machine.
    if (!text.includes('\r')) {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
      return;
    }
    for (let offset = 0; offset < text.length; offset++) {
      const code = text.charCodeAt(offset);
      if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) this.starts.push(offset + 1);
    }
  }

  /** The zero-based line and UTF-16 column of an offset. */
  positionAt(offset: number): { line: number; character: number } {
    const line = countWhile(this.starts, (start) => start <= offset) - 1;
    return { line, character: offset - (this.starts[line] as number) };
  }
}

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

/** Whether a UTF-16 unit ends a line, or is half of what does. */
export const isLineBreak = (code: number): boolean => code === 10 || code === 13;

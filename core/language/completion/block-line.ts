import type { Span } from '../../syntax/tree';
import { lineEnd, lineStart, skipLineBreak } from '../../text/lines';
import { quotedEnd } from './quoted';

/** A line of YAML in block style, taken apart by its characters: it may be half typed, or mean nothing yet. */
export interface BlockLine extends Span {
  /** Where the dashes of lists stand in front of the content. */
  readonly dashes: readonly number[];
  /** What stands behind them, up to a comment and without blanks at its end. Empty at the end of a line that says nothing. */
  readonly content: Span;
  /** The key, its colon, and what stands behind it, where the content has them. */
  readonly entry?: { readonly key: Span; readonly colon: number; readonly value: Span };
}

/** The line that holds `offset`. */
export function blockLineAt(text: string, offset: number): BlockLine {
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const dashes: number[] = [];
  let at = start;
  for (;;) {
    while (text.charCodeAt(at) === 32) at++;
    if (text.charCodeAt(at) !== 45 || (at + 1 < end && text.charCodeAt(at + 1) !== 32)) break;
    dashes.push(at++);
  }
  const content = { start: at, end: contentEnd(text, at, end) };
  const keyEnd = keyEndAt(text, at, end);
  if (keyEnd === undefined || keyEnd > content.end) return { start, end, dashes, content };
  const colon = text.indexOf(':', keyEnd);
  let from = colon + 1;
  while (from < end && /[ \t]/.test(text[from] as string)) from++;
  const value = { start: from, end: contentEnd(text, from, end) };
  return { start, end, dashes, content, entry: { key: { start: at, end: keyEnd }, colon, value } };
}

/** Where the key that starts at `start` ends; undefined where no colon stands behind it. */
function keyEndAt(text: string, start: number, end: number): number | undefined {
  const first = text[start] ?? '';
  if (first === '"' || first === "'") {
    const quoted = quotedEnd(text, start, end);
    return quoted !== undefined && /^[ \t]*:(?:[ \t]|$)/.test(text.slice(quoted, end)) ? quoted : undefined;
  }
  if (first !== '' && '[]{},#&*!|>%@`'.includes(first)) return undefined;
  const line = text.slice(start, end);
  const sign = /:(?=[ \t]|$)| #/.exec(line);
  if (sign?.[0] !== ':') return undefined;
  let keyEnd = start + sign.index;
  while (keyEnd > start && (text[keyEnd - 1] === ' ' || text[keyEnd - 1] === '\t')) keyEnd--;
  return keyEnd;
}

/** Where what starts at `start` ends: at a comment, or with the line. */
function contentEnd(text: string, start: number, end: number): number {
  const isQuoted = text[start] === '"' || text[start] === "'";
  const from = (isQuoted ? quotedEnd(text, start, end) : undefined) ?? start;
  const comment = /(?:^|[ \t])#/.exec(text.slice(from, end));
  const isFirst = comment?.index === 0 && from > start && text[from] === '#';
  const until = comment && !isFirst ? from + comment.index : end;
  return Math.max(start, start + text.slice(start, until).trimEnd().length);
}

/** The next line below that says something: not blank, and no comment. */
export function nextBlockLine(text: string, { end }: Span): BlockLine | undefined {
  for (let at = end; ; ) {
    const start = skipLineBreak(text, at);
    if (start === at) return undefined;
    at = lineEnd(text, start);
    if (/^[ \t]*(?:$|#)/.test(text.slice(start, at))) continue;
    return blockLineAt(text, start);
  }
}

/** The column that an offset stands in, in its line. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** The column of the first character of a line that says something: of its first dash, its key, or its content. */
export const columnOfLine = ({ start, dashes, content }: BlockLine): number => (dashes[0] ?? content.start) - start;

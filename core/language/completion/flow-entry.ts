import type { Format, Span } from '../../syntax/tree';
import { lineEnd } from '../../text/lines';
import { quotedEnd } from './quoted';

/** The entry of a map or the item of a list between brackets that is written at an offset, as far as it is there. */
export interface FlowEntry {
  readonly key?: Span;
  readonly colon?: number;
  /** What stands behind the colon, or what an item is. */
  readonly value?: Span;
  /** Where an entry ends that a comma is missing behind: the one at the offset is another one, on another line. */
  readonly unseparated?: number;
}

/**
 * The entry at `offset`, read from the bracket at `open`.
 *
 * @returns undefined behind what is complete already
 */
export function flowEntryAt(text: string, open: number, offset: number, format: Format): FlowEntry | undefined {
  const isMap = text[open] === '{';
  let key: Span | undefined;
  let colon: number | undefined;
  let value: Span | undefined;
  let unseparated: number | undefined;
  for (let at = open + 1; at < offset || (at === offset && startsToken(text, at)); ) {
    const sign = text[at] as string;
    if (/\s/.test(sign)) at++;
    else if (sign === ',') {
      key = colon = value = unseparated = undefined;
      at++;
    } else if (isComment(text, at, format)) at = lineEnd(text, at);
    else if (sign === ':' && isMap && key && colon === undefined) colon = at++;
    else {
      const token = { start: at, end: tokenEnd(text, at, format) };
      // A second token where one is complete is the next entry already, with a comma missing in front of it.
      const complete = colon === undefined && isMap ? key : value;
      if (complete) unseparated = complete.end;
      if (complete) colon = value = undefined;
      if (isMap && colon === undefined) key = token;
      else value = token;
      at = token.end;
    }
  }
  const last = value ?? (colon === undefined ? key : undefined);
  if (!last || last.end >= offset) return { key, colon, value, unseparated };
  const isComplete = value !== undefined && /[\r\n]/.test(text.slice(last.end, offset));
  return isComplete ? { unseparated: last.end } : undefined;
}

const startsToken = (text: string, at: number): boolean => /[^\s,:\]}#]/.test(text[at] ?? ' ');

/** What stands behind `offset`, after blanks and comments; empty at the end of the text. */
export function signBehind(text: string, offset: number, format: Format): string {
  let at = offset;
  for (; at < text.length; at++) {
    if (isComment(text, at, format)) at = lineEnd(text, at);
    else if (!/\s/.test(text[at] as string)) break;
  }
  return text[at] ?? '';
}

function isComment(text: string, at: number, format: Format): boolean {
  return format === 'json' ? text.startsWith('//', at) : text[at] === '#' && /\s/.test(text[at - 1] ?? ' ');
}

function tokenEnd(text: string, start: number, format: Format): number {
  const sign = text[start] as string;
  if (sign === '"' || sign === "'") {
    const quoted = sign === '"' ? /"(?:[^"\\\r\n]+|\\.)*"?/y : /'(?:[^'\r\n]+|'')*'?/y;
    quoted.lastIndex = start;
    quoted.test(text);
    return quoted.lastIndex;
  }
  if (sign === '{' || sign === '[') return bracketEnd(text, start);
  const plain = format === 'json' ? /[^\s,:[\]{}"]+/y : /(?:(?!:[\s,[\]{}]|[ \t]#)[^,[\]{}\r\n])+/y;
  plain.lastIndex = start;
  return plain.test(text) ? start + text.slice(start, plain.lastIndex).trimEnd().length : start + 1;
}

function bracketEnd(text: string, open: number): number {
  const signs = /["[\]{}]/g;
  signs.lastIndex = open;
  let depth = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    if (match[0] === '"') signs.lastIndex = quotedEnd(text, match.index) ?? signs.lastIndex;
    else if (match[0] === '{' || match[0] === '[') depth++;
    else if ((match[0] === '}' || match[0] === ']') && --depth === 0) return signs.lastIndex;
  }
  return text.length;
}

/** The whole token of which `token` was read. A quote that is not closed on its line reaches to the next sign or blank, or to `offset`. */
export function wholeToken(text: string, token: Span, offset: number): Span {
  const quote = text[token.start];
  if (quote !== '"' && quote !== "'") return token;
  const rest = text.slice(token.start, lineEnd(text, token.start)).replace(/\\./g, '');
  if (rest.split(quote).length % 2 === 1) return token;
  const word = /["'][^\s,:[\]{}"']*/y;
  word.lastIndex = token.start;
  word.test(text);
  return { start: token.start, end: Math.max(word.lastIndex, offset) };
}

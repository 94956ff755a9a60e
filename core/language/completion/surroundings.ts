import type { Format } from '../../syntax/tree';
import { lineEnd, lineStart, skipLineBreak } from '../../text/lines';
import { quotedEnd } from './quoted';

/** What an offset stands in, as far as the characters in front of it tell. */
export type Surroundings =
  /** Block style: indentation says what belongs to what. */
  | { readonly kind: 'block' }
  /** Between brackets. */
  | { readonly kind: 'flow'; readonly open: number }
  | { readonly kind: 'comment'; readonly start: number }
  /** Text of several lines, in which nothing is to be completed. */
  | { readonly kind: 'text' };

const text: Surroundings = { kind: 'text' };

/**
 * What surrounds an offset. A text that is being typed is no tree yet; this looks at brackets, quotes, block scalars and comments
 * alone, and takes a bracket or a quote that somebody has yet to close for closed where the next key stands.
 *
 * @param offset in UTF-16 units
 */
export function surroundingsOf(source: string, offset: number, format: Format): Surroundings {
  return format === 'json' ? inJson(source, offset) : inYaml(source, offset);
}

function inJson(source: string, offset: number): Surroundings {
  const brackets: number[] = [];
  const signs = /["[\]{}]|\/[/*]/g;
  for (let match = signs.exec(source); match && match.index < offset; match = signs.exec(source)) {
    const { 0: sign, index } = match;
    if (sign === '"') signs.lastIndex = endOfString(source, index);
    else if (sign === '{' || sign === '[') brackets.push(index);
    else if (sign === '}' || sign === ']') brackets.pop();
    else {
      const close = sign === '//' ? lineEnd(source, index) : behind('*/', source, index + 2);
      if (close === undefined || offset <= close) return text;
      signs.lastIndex = close;
    }
  }
  return between(brackets);
}

function behind(sign: string, source: string, from: number): number | undefined {
  const at = source.indexOf(sign, from);
  return at < 0 ? undefined : at + sign.length;
}

/** Where the JSON string that starts at `index` ends: with its line where it is not closed. */
function endOfString(source: string, index: number): number {
  const string = /"(?:[^"\\\r\n]+|\\[^\r\n]?)*"?/y;
  string.lastIndex = index;
  string.test(source);
  return string.lastIndex;
}

function inYaml(source: string, offset: number): Surroundings {
  const brackets: number[] = [];
  let outermost: Outermost = { isRoot: true, indentation: 0 };
  let [start, line] = [0, -1];
  const inBlock = /["'[{|>#]/g;
  const inFlow = /["'[\]{}#\n]/g;
  for (let at = 0; ; ) {
    const signs = brackets.length > 0 ? inFlow : inBlock;
    signs.lastIndex = at;
    const match = signs.exec(source);
    if (!match || match.index >= offset) return between(brackets);
    const { 0: sign, index } = match;
    at = index + 1;
    // It is looked for once a line, which may be long.
    if (line < index) [start, line] = [lineStart(source, index), lineEnd(source, index)];
    if (sign === '\n') {
      if (leavesFlow(source, at, outermost)) brackets.length = 0;
    } else if (sign === '#') {
      if (!/^$|\s/.test(source[index - 1] ?? '')) continue;
      at = line;
      if (offset <= at) return { kind: 'comment', start: index };
    } else if (sign === ']' || sign === '}') brackets.pop();
    else if (sign === '[' || sign === '{') {
      if (brackets.length === 0 && !startsValue(source, index, false)) continue;
      if (brackets.length === 0) outermost = outermostAt(source, start, index);
      brackets.push(index);
    } else if (startsValue(source, index, brackets.length > 0)) {
      const end = sign === '|' || sign === '>' ? blockScalarEnd(source, index, offset) : quotedEnd(source, index);
      const spreads =
        end !== undefined && end > line && (sign === '|' || sign === '>' || isIndented(source, index, end));
      if (spreads && offset > line && offset <= end) return text;
      at = spreads || (end !== undefined && end <= line) ? end : Math.max(at, line);
    }
  }
}

const between = (brackets: readonly number[]): Surroundings => {
  const open = brackets.at(-1);
  return open === undefined ? { kind: 'block' } : { kind: 'flow', open };
};

const farthest = 256;

/** Whether a value can start at `index`: inside a plain scalar, quotes and brackets are letters like any other. */
function startsValue(source: string, index: number, inFlow: boolean): boolean {
  // No more stands between a value and what it belongs to; a line may be far longer.
  const near = source.slice(Math.max(0, index - farthest), index);
  const before = near.slice(lineStart(near, near.length));
  const starts = inFlow
    ? /(?:^|[,[{]|:|\s[-?]\s)\s*(?:[&!]\S*\s+)*$/
    : /^\s*(?:[-?]\s+)*(?:[&!]\S*\s+)*$|:\s+(?:[&!]\S*\s+)*$/;
  return starts.test(before);
}

/** Whether all lines below that of `index`, down to `end`, are indented deeper than it, as those of one value are. */
function isIndented(source: string, index: number, end: number): boolean {
  const indentation = indentationAt(source, index);
  for (let start = nextLine(source, index); start < end && start > index; start = nextLine(source, start)) {
    const isBlank = source.slice(start, lineEnd(source, start)).trim() === '';
    if (!isBlank && indentationAt(source, start) <= indentation) return false;
    if (lineEnd(source, start) === source.length) break;
  }
  return true;
}

/** Where the block scalar that starts at `index` ends. A blank line below it is part of it where it is indented as deep. */
function blockScalarEnd(source: string, index: number, offset: number): number | undefined {
  const header = lineEnd(source, index);
  if (!/^[|>][-+\d]*\s*(?:#.*)?$/.test(source.slice(index, header))) return undefined;
  const prefix = source.slice(lineStart(source, index), index);
  const dashes = /^ *(?:- +)*/.exec(prefix)?.[0] ?? '';
  const owner = dashes.length === prefix.length ? dashes.trimEnd().length - 1 : dashes.length;
  let end = header;
  for (let at = header; ; ) {
    const start = skipLineBreak(source, at);
    if (start === at) return end;
    at = lineEnd(source, start);
    const isBlank = source.slice(start, at).trim() === '';
    if (isBlank ? start <= offset && offset <= at && offset - start > owner : indentationAt(source, start) > owner)
      end = at;
    else if (!isBlank) return end;
  }
}

/** How the line begins that the outermost bracket opens in. */
interface Outermost {
  /** Whether nothing stands in front of the bracket. */
  readonly isRoot: boolean;
  readonly indentation: number;
}

function outermostAt(source: string, start: number, open: number): Outermost {
  return { isRoot: source.slice(start, open).trim() === '', indentation: indentationAt(source, start) };
}

/** Whether the line that starts at `start` is a key again that the outermost bracket cannot reach. */
function leavesFlow(source: string, start: number, { isRoot, indentation }: Outermost): boolean {
  if (isRoot || indentationAt(source, start) > indentation) return false;
  return /^ *(?:- +)*[\w$"'][^,[\]{}\r\n]*:(?:\s|$)/.test(source.slice(start, lineEnd(source, start)));
}

function indentationAt(source: string, offset: number): number {
  const start = lineStart(source, offset);
  let at = start;
  while (source.charCodeAt(at) === 32) at++;
  return at - start;
}

const nextLine = (source: string, offset: number): number => skipLineBreak(source, lineEnd(source, offset));

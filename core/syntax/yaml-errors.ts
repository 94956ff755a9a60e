import type { Document, YAMLError } from 'yaml';
import { lineEnd, lineStart } from '../text/lines';
import { type Problem, replace, safeFix, unsafeFix } from './problem';
import type { ScalarNode, Span } from './tree';

/**
 * Says the library's errors in our words. Only the first error of a line is kept: the others are echoes of it.
 *
 * @param scalars plain scalars by their start offset, for errors that only know where a value begins
 */
export function describeErrors(
  text: string,
  document: Document.Parsed,
  scalars: ReadonlyMap<number, ScalarNode>,
): Problem[] {
  const problems: Problem[] = [];
  const lines = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    if (saidByReader(error)) continue;
    const line = lineStart(text, Math.min(error.pos[0], text.length));
    if (lines.has(line)) continue;
    lines.add(line);
    problems.push(describe(text, error, scalars));
  }
  return problems;
}

/** Unclosed quotes and brackets are reported where they open, by the reader, and not where the text ends. */
function saidByReader(error: YAMLError): boolean {
  return /closing|flow (map|sequence)/i.test(error.message) && ['MISSING_CHAR', 'BAD_INDENT'].includes(error.code);
}

function describe(text: string, error: YAMLError, scalars: ReadonlyMap<number, ScalarNode>): Problem {
  const start = Math.min(error.pos[0], text.length);
  const span = withinLine(text, { start, end: Math.max(start, Math.min(error.pos[1], text.length)) });
  switch (error.code) {
    case 'BAD_SCALAR_START':
      return unquotedStart(text, span, scalars.get(start));
    case 'TAG_RESOLVE_FAILED':
      return {
        rule: 'unknown-tag',
        message: `The tag "${text.slice(span.start, span.end)}" has no meaning in a plan. Remove it.`,
        span,
      };
    default:
      return {
        rule: 'yaml-syntax',
        message: messages[error.code] ?? 'YAML cannot read this. Check the indentation and the quotes.',
        span,
      };
  }
}

const messages: { readonly [code: string]: string } = {
  BAD_ALIAS: 'An alias is a star and the name of an anchor, such as "*standard".',
  BAD_COLLECTION_TYPE: 'The tag in front of this value does not fit it. Remove the tag.',
  BAD_DIRECTIVE: 'This directive is not known to YAML 1.2. Remove the line.',
  BAD_DQ_ESCAPE: 'A backslash starts an escape in double quotes. Double it, or use single quotes.',
  BAD_INDENT: 'This line does not line up with any key above it. Align it with the keys of the same map.',
  BAD_PROP_ORDER: 'Anchors and tags stand before the value they name.',
  BLOCK_AS_IMPLICIT_KEY:
    'A key has one value on its line. Put a nested map on the next line, indented, or quote a value that holds ": ".',
  BLOCK_IN_FLOW: 'Inside braces or brackets, maps and lists are written in braces or brackets too.',
  KEY_OVER_1024_CHARS: 'A key has at most 1,024 characters.',
  MISSING_CHAR: 'A colon and a value are missing after this key.',
  MULTILINE_IMPLICIT_KEY: 'A colon and a value are missing after this key.',
  MULTIPLE_ANCHORS: 'A value has one anchor.',
  MULTIPLE_TAGS: 'A value has one tag.',
  RESOURCE_EXHAUSTION: 'This is nested too deeply to be read.',
  UNEXPECTED_TOKEN:
    'YAML does not expect this here. Check the indentation above, and quote a value that holds ": " or " #".',
};

/** Tabs indent a line, the first of them at `offset`. */
export function tabIndentation(text: string, offset: number): Problem {
  const start = lineStart(text, offset);
  const tabs = /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
  const span = { start, end: start + tabs.length };
  const changes = [...text.matchAll(/^[ \t]*\t[ \t]*/gm)].map((match) =>
    replace({ start: match.index, end: match.index + match[0].length }, match[0].replaceAll('\t', '  ')),
  );
  // Where tabs alone indent, two spaces for each keep every level as it is; next to spaces their width is a guess.
  const onlyTabs = !/^\t* /m.test(text);
  const fix = onlyTabs
    ? safeFix('Indent with two spaces for each tab', ...changes)
    : unsafeFix('Indent with two spaces for each tab, as far as the editor shows it so', ...changes);
  return {
    rule: 'tab-indentation',
    message: 'YAML is indented with spaces; a tab cannot be read.',
    span,
    fixes: [fix],
  };
}

function unquotedStart(text: string, span: Span, scalar: ScalarNode | undefined): Problem {
  const sign = text.slice(span.start, span.start + 1);
  const fixes = scalar
    ? [safeFix('Put the value in quotes', replace(scalar, JSON.stringify(text.slice(scalar.start, scalar.end))))]
    : [];
  return {
    rule: 'unquoted-value',
    message: `A value that starts with "${sign}" must be in quotes.`,
    span: scalar ?? span,
    fixes,
  };
}

/** Errors can run over many lines; the squiggle stays on the first one, and always has a character to show. */
function withinLine(text: string, span: Span): Span {
  const end = Math.min(span.end, lineEnd(text, span.start));
  if (end > span.start) return { start: span.start, end };
  return { start: lineStart(text, span.start), end: lineEnd(text, span.start) };
}

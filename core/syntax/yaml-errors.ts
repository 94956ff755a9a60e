import type { Document, YAMLError } from 'yaml';
import type { LineIndex } from '../text/line-index';
import { blockEnd, lineEnd } from '../text/lines';
import { type Problem, replace, safeFix } from './problem';
import { misreading, templateMessage } from './reading';
import type { SyntaxTree } from './syntax-tree';
import type { ScalarNode, Span } from './tree';
import type { YamlReader } from './yaml-reader';

/**
 * What the reader and the library have found, in our words. Of what is wrong with the syntax of one line, only one
 * thing is said: the rest are echoes of it.
 */
export function describeErrors(
  text: string,
  lines: LineIndex,
  document: Document.Parsed,
  { problems, scalars }: YamlReader,
): Pick<SyntaxTree, 'problems' | 'misread'> {
  const errors = readable([...document.errors, ...document.warnings]).filter((error) => !isEcho(error, document));
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  // A list item that does not line up is a key to the library, and one that is no name to the reader.
  const misaligned = new Set(errors.filter(isListAsKey).map((error) => lineOf(startOf(text, error))));
  const said = problems.filter(({ rule, span }) => rule !== 'key-not-a-name' || !misaligned.has(lineOf(span.start)));
  const reported = new Set(said.filter(({ rule }) => aboutSyntax.has(rule)).map(({ span }) => lineOf(span.start)));
  // By their first lines: a line of many mistakes is not looked at for each of them.
  const misread = new Map<number, Span>();
  for (const { rule, span } of said) {
    const line = lineOf(span.start);
    if (!misreading.has(rule) || misread.has(line)) continue;
    misread.set(line, { start: span.start, end: Math.max(span.end, blockEnd(text, span.start)) });
  }
  // Below a line that does not line up, the lines that belong to it do not either.
  let belowAnother = 0;
  for (const { error, keyEnd, start } of locate(errors, text)) {
    const isStructural = aboutStructure.has(error.code);
    if (reported.has(lineOf(start)) || (isStructural && start < belowAnother)) continue;
    reported.add(lineOf(start));
    // Lines side by side that do not line up are one mistake; half-typed keys side by side are as many as there are.
    const isOneOfMany = keyEnd !== undefined || error.code === 'BAD_INDENT';
    const below = blockEnd(text, start, isOneOfMany);
    if (isStructural) belowAnother = below;
    const span = { start, end: Math.min(Math.max(keyEnd ?? error.pos[1], start + 1), lineEnd(text, start)) };
    const problem =
      keyEnd === undefined ? describe(text, error, span, scalars.get(start)) : overindentation(text, error, span);
    said.push(problem);
    if (misreading.has(problem.rule))
      misread.set(lineOf(start), { start: keyEnd === undefined ? start : error.pos[0], end: below });
  }
  // What stands around a template makes sense only once it is filled in.
  const templates = said.filter(({ message }) => message === templateMessage);
  const kept = said.filter((problem) => !aboutSyntax.has(problem.rule) || templates.includes(problem));
  return { problems: templates.length > 0 ? kept : said, misread: [...misread.values()] };
}

/** An error of the library, and the place that it means. */
interface Located {
  readonly error: YAMLError;
  readonly start: number;
  /** Where a key ends that is indented deeper than the value above it. */
  readonly keyEnd: number | undefined;
}

/** In the order of the text. */
function locate(errors: readonly YAMLError[], text: string): Located[] {
  const multilineKeys = new Map(errors.filter(isMultilineKey).map(({ pos }) => [pos[0], pos[1]]));
  const overindented = new Set(errors.filter(isMapBehindKey).map(({ pos }) => pos[0]));
  const located = errors.map((error): Located => {
    const keyEnd = overindented.has(error.pos[0]) ? multilineKeys.get(error.pos[0]) : undefined;
    return { error, keyEnd, start: keyEnd === undefined ? startOf(text, error) : startOfLastLine(text, keyEnd) };
  });
  return located.sort((one, other) => one.start - other.start);
}

/** What is wrong with the place of a line among the others. */
const aboutStructure = new Set(['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);

/** Where the document has ended for the library before the text has, everything behind is unexpected. */
function readable(errors: readonly YAMLError[]): YAMLError[] {
  const ends = errors.filter(({ message }) => message.includes('in YAML stream')).map(({ pos }) => pos[0]);
  const end = ends.reduce((first, pos) => Math.min(first, pos), Number.POSITIVE_INFINITY);
  return errors.filter(({ pos }) => pos[0] <= end);
}

/** What is wrong with a line as a whole. */
const aboutSyntax = new Set(['key-not-a-name', 'unknown-alias', 'yaml-syntax']);

function isEcho({ message }: YAMLError, { warnings }: Document.Parsed): boolean {
  // Unclosed quotes and brackets are reported where they open, by the reader, and not where the text ends.
  if (/^Missing closing|end with a [}\]]$/.test(message)) return true;
  return /directives-end/.test(message) && warnings.some(({ code }) => code === 'BAD_DIRECTIVE');
}

const isListAsKey = ({ message }: YAMLError): boolean => /^A block sequence|block-seq-ind on same line/.test(message);

const isMapBehindKey = ({ code, message }: YAMLError): boolean =>
  code === 'BLOCK_AS_IMPLICIT_KEY' && !message.includes('sequence');

/** Below a value, a line that is indented deeper goes on with it: what was meant to be a key there makes one of both. */
const isMultilineKey = ({ code }: YAMLError): boolean => code === 'MULTILINE_IMPLICIT_KEY';

/** Errors may point at the blanks in front of what they mean, or at the end of the text. */
function startOf(text: string, { pos }: YAMLError): number {
  const blanks = text.slice(pos[0]).search(/\S/);
  return blanks < 0 ? Math.max(0, text.trimEnd().length - 1) : pos[0] + blanks;
}

function startOfLastLine(text: string, end: number): number {
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  return start + text.slice(start, end).search(/\S/);
}

function overindentation(text: string, { pos: [start] }: YAMLError, span: Span): Problem {
  const message = 'Indented deeper, the line goes on with this value.';
  const related = [{ span: { start, end: lineEnd(text, start) }, message }];
  return { rule: 'yaml-syntax', message: doesNotLineUp, span, related };
}

function describe(text: string, { code, message }: YAMLError, span: Span, scalar?: ScalarNode): Problem {
  switch (code) {
    case 'BAD_SCALAR_START':
      return text.startsWith('{%', span.start - 1)
        ? { rule: 'key-not-a-name', message: templateMessage, span }
        : unquotedStart(text, span, scalar);
    case 'TAG_RESOLVE_FAILED':
      return {
        rule: 'unknown-tag',
        message: `The tag "${text.slice(span.start, span.end)}" has no meaning in a plan. Remove it.`,
        span,
      };
    default: {
      const special =
        specialMessages.find(([pattern]) => pattern.test(message))?.[1] ??
        (/^-(?!\S)/.test(text.slice(span.start, span.end + 1)) ? listBelow : undefined);
      return {
        rule: 'yaml-syntax',
        message: special ?? messages[code] ?? 'YAML cannot read this. Check the indentation and the quotes.',
        span,
      };
    }
  }
}

const doesNotLineUp = 'This line does not line up with any key above it. Align it with the keys of the same map.';

const listBelow = 'A list stands on the lines below a key that has no other value.';

/** Where one code of the library stands for many mistakes, its words tell which one it is. */
const specialMessages: readonly (readonly [RegExp, string])[] = [
  [/^A block sequence may not/, doesNotLineUp],
  [/^Block collection cannot start/, 'A map or a list starts on the line below "---".'],
  [/^Block scalars with more-indented/, 'The first lines of this text are indented deeper than the rest. Align them.'],
  [/^Comments must be separated/, 'A comment is set apart by a space in front of its "#".'],
  [/directives-end/, 'A line "---" is missing between the directives and the plan.'],
  [/^Missing space after/, 'A space is missing behind the colon.'],
  [/^Missing , or :/, 'A comma or a colon is missing here.'],
  [/^Missing ,/, 'A comma is missing between two entries.'],
  [/^Sequence item without/, 'A list item starts with "- ".'],
  [/^Tags and anchors must be separated/, 'A space is missing behind this anchor or tag.'],
];

const messages: { readonly [code: string]: string } = {
  ALIAS_PROPS: 'An alias has no anchor and no tag of its own.',
  BAD_ALIAS: 'An alias is a star and the name of an anchor, such as "*standard".',
  BAD_COLLECTION_TYPE: 'The tag in front of this value does not fit it. Remove the tag.',
  BAD_DIRECTIVE: 'This directive is not known to YAML 1.2. Remove the line.',
  BAD_DQ_ESCAPE: 'A backslash starts an escape in double quotes. Double it, or use single quotes.',
  BAD_INDENT: doesNotLineUp,
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

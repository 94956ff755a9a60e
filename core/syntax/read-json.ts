import { printParseErrorCode, visit } from 'jsonc-parser';
import { LineIndex } from '../text/line-index';
import { type Problem, replace, safeFix } from './problem';
import { conflictMarker, duplicateKey, limits, misreading, missing, nestedTooDeeply } from './reading';
import type { SyntaxTree } from './syntax-tree';
import { type Entry, ListNode, MapNode, type Node, ScalarNode, type Span } from './tree';

/** A map or list whose closing bracket has not come yet. */
interface Open {
  readonly node: MapNode | ListNode;
  /** What is in it so far: entries of a map, items of a list. */
  readonly entries: Entry[];
  readonly items: Node[];
  key?: ScalarNode;
  readonly keys: Map<string, ScalarNode>;
}

/**
 * Reads strict JSON: comments and trailing commas are problems with a fix. Whatever the text is, a tree comes back
 * that holds all that could be read.
 */
export function readJson(text: string): SyntaxTree {
  const conflict = conflictMarker(text);
  if (conflict)
    return { format: 'json', root: undefined, problems: [conflict], misread: [], shared: [], anchors: [], blocks: [] };

  const problems: Problem[] = [];
  const open: Open[] = [];
  let root: Node | undefined;
  let tooDeep = 0;
  /** The comma that was read last, while nothing but comments stands behind it. */
  let comma: Span | undefined;
  /** Where a string ends that was never closed: it holds the comma or colon that is missing behind it. */
  let unclosed = -1;

  const add = (node: Node): void => {
    const parent = open.at(-1);
    if (!parent) root ??= node;
    else if (parent.node.kind === 'list') parent.items.push(node);
    else if (parent.key) {
      parent.entries.push({ key: parent.key, value: node });
      delete parent.key;
    }
  };
  const begin = (kind: 'map' | 'list', start: number): void => {
    comma = undefined;
    if (tooDeep > 0 || open.length >= limits.depth) {
      if (tooDeep++ === 0) problems.push(nestedTooDeeply(start));
      if (tooDeep > 1000) throw endless;
      return;
    }
    const [entries, items]: [Entry[], Node[]] = [[], []];
    const node =
      kind === 'map' ? new MapNode(entries, true, start, text.length) : new ListNode(items, true, start, text.length);
    add(node);
    open.push({ node, entries, items, keys: new Map() });
  };
  const end = (offset: number): void => {
    if (tooDeep > 0) tooDeep--;
    else {
      const parent = open.pop();
      if (parent) {
        completeKey(parent);
        parent.node.to = offset;
      }
    }
  };
  const completeKey = (parent: Open): void => {
    if (!parent.key || parent.node.kind !== 'map') return;
    parent.entries.push({ key: parent.key, value: missing(parent.key.end) });
    delete parent.key;
  };

  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => begin('map', offset),
        onObjectEnd: (offset, length) => end(offset + length),
        onArrayBegin: (offset) => begin('list', offset),
        onArrayEnd: (offset, length) => end(offset + length),
        onSeparator: (character, offset, length) => {
          comma = character === ',' ? { start: offset, end: offset + length } : undefined;
        },
        onObjectProperty: (name, offset, length) => {
          comma = undefined;
          const parent = open.at(-1);
          if (tooDeep > 0 || !parent) return;
          completeKey(parent);
          const key = new ScalarNode(name, 'doubleQuoted', offset, offset + length);
          const first = parent.keys.get(name);
          if (first) problems.push(duplicateKey(name, key, first));
          else parent.keys.set(name, key);
          parent.key = key;
        },
        onLiteralValue: (value, offset, length) => {
          comma = undefined;
          if (tooDeep > 0) return;
          const style = typeof value === 'string' ? 'doubleQuoted' : 'plain';
          add(new ScalarNode(value, style, offset, offset + length));
        },
        onError: (code, offset, length) => {
          const name = printParseErrorCode(code);
          const span = { start: offset, end: offset + length };
          if (name === 'UnexpectedEndOfString') unclosed = span.end;
          const swallowed = /^(?:Comma|Colon)Expected$/.test(name) && text.slice(unclosed, offset).trim() === '';
          if (unclosed < 0 || !swallowed) problems.push(describe(text, name, span, comma));
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (error !== endless) throw error;
  }
  for (const parent of open) completeKey(parent);
  const kept = firstOfEachLine(text, problems);
  const misread = kept.filter(({ rule }) => misreading.has(rule)).map(({ span }) => span);
  return {
    format: 'json',
    root: root as MapNode | undefined,
    problems: kept,
    misread,
    shared: [],
    anchors: [],
    blocks: [],
  };
}

/** Thrown where brackets do not end: the parser calls itself for each, and would exhaust the stack. */
const endless = Symbol('endless');

/** By the names the parser prints: its codes are a const enum, which does not survive separate compilation. */
const messages: { readonly [name: string]: string } = {
  InvalidSymbol: 'JSON does not know this word. Put text in double quotes.',
  InvalidNumberFormat: 'This is not a JSON number. Put a version or an identifier in double quotes.',
  PropertyNameExpected: 'A key in double quotes is missing here.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing between the key and its value.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing brace "}" is missing.',
  CloseBracketExpected: 'A closing bracket "]" is missing.',
  EndOfFileExpected: 'The plan has ended before this. Remove it, or move it inside the braces.',
  UnexpectedEndOfString: 'The quote that opens here is never closed.',
  UnexpectedEndOfNumber: 'This number is not complete.',
  InvalidUnicode: 'A "\\u" escape is followed by four hexadecimal digits.',
  InvalidEscapeCharacter: 'JSON does not know this escape. Double the backslash.',
  InvalidCharacter: 'A string stands on one line, without control characters.',
};

function describe(text: string, name: string, span: Span, comma: Span | undefined): Problem {
  if (name === 'InvalidCommentToken') {
    return {
      rule: 'json-comment',
      message: 'JSON has no comments. Remove it, or write the plan in YAML.',
      span,
      fixes: [{ title: 'Remove the comment', safe: false, changes: [replace(span, '')] }],
    };
  }
  const bracket = text[span.start];
  const closes = bracket === '}' || bracket === ']';
  if (closes && comma && (name === 'PropertyNameExpected' || name === 'ValueExpected')) {
    return {
      rule: 'trailing-comma',
      message: 'JSON has no comma behind the last entry.',
      span: comma,
      fixes: [safeFix('Remove the comma', replace(comma, ''))],
    };
  }
  const mismatch =
    closes && name === 'CommaExpected' ? (bracket === '}' ? 'CloseBracketExpected' : 'CloseBraceExpected') : name;
  return { rule: 'json-syntax', message: messages[mismatch] ?? 'JSON cannot read this.', span: visible(text, span) };
}

/** At the end of the text nothing is left to underline: the last character is. */
function visible(text: string, span: Span): Span {
  if (span.end > span.start) return span;
  const end = text.trimEnd().length;
  return { start: Math.max(0, Math.min(span.start, end) - 1), end: Math.min(span.start, end) };
}

/** One mistake of syntax makes the reader stumble more than once on its line; the first message is the true one. */
function firstOfEachLine(text: string, problems: readonly Problem[]): Problem[] {
  const lines = new LineIndex(text);
  const said = new Set<string>();
  const once = (place: string): boolean => !said.has(place) && said.add(place).size > 0;
  return [...problems]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ rule, span }) => {
      const line = `line ${lines.positionAt(span.start).line}`;
      if (rule === 'json-syntax') return once(line);
      return rule !== 'trailing-comma' || (!said.has(line) && once(`comma ${span.start}`));
    });
}

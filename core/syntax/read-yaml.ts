import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Parser,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { lineStart } from '../text/lines';
import type { Problem } from './problem';
import { duplicateKey, limits, missing, nestedTooDeeply } from './reading';
import type { SyntaxTree } from './syntax-tree';
import {
  type Entry,
  keyText,
  type ListNode,
  type MapNode,
  type Node,
  type ScalarNode,
  type ScalarStyle,
  type Span,
} from './tree';
import { describeErrors, tabIndentation } from './yaml-errors';

/**
 * Reads YAML 1.2. Whatever the text is, a tree comes back that holds all that could be read, with a problem for the
 * rest. Anchors and aliases resolve; merge keys, tags and further documents are problems.
 */
export function readYaml(text: string): SyntaxTree {
  const conflict = findConflictMarker(text);
  if (conflict) return { format: 'yaml', root: undefined, problems: [conflict], shared: [] };

  const [document, second] = compose(text);
  if (!document) return { format: 'yaml', root: undefined, problems: [], shared: [] };
  const tab = document.errors.find(({ code }) => code === 'TAB_AS_INDENT');
  if (tab) return readTabbed(text, tab.pos[0]);

  const reader = new YamlReader(text);
  const root = document.contents ? reader.read(document.contents as YamlNode, 0) : undefined;
  const expansion = reader.problems.find(({ rule }) => rule === 'alias-expansion');
  if (expansion) return { format: 'yaml', root: undefined, problems: [expansion], shared: [] };
  const problems = [...describeErrors(text, document, reader.scalars), ...reader.problems];
  if (second) problems.push(secondDocument(text, second));
  return { format: 'yaml', root: isEmptyDocument(root) ? undefined : root, problems, shared: [...reader.shared] };
}

function compose(text: string): Document.Parsed[] {
  // The defaults cost dearly: `uniqueKeys` is quadratic, `prettyErrors` renders a source excerpt for every error.
  const options = { version: '1.2', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  return [...new Composer(options).compose(new Parser().parse(text), true, text.length)];
}

/**
 * Reads a text with tabs in its indentation as if each were a space. Where only tabs indent, that is the plan as it
 * was meant, with every offset as it was; so the tabs are the one thing to report.
 */
function readTabbed(text: string, offset: number): SyntaxTree {
  const spaced = text.replace(/^[ \t]*\t[ \t]*/gm, (indent) => ' '.repeat(indent.length));
  const tree = readYaml(spaced);
  const isTabbed = ({ span }: Problem): boolean => text.slice(lineStart(text, span.start)).match(/^ *\t/) !== null;
  const others = tree.problems.filter((problem) => problem.rule !== 'yaml-syntax' || !isTabbed(problem));
  return { ...tree, problems: [tabIndentation(text, offset), ...others] };
}

type YamlNode = NonNullable<Document.Parsed['contents']>;

/** An anchored node, and how many nodes it stands for when every alias inside it is written out. */
interface Anchored {
  readonly node: Node;
  readonly size: number;
}

class YamlReader {
  readonly problems: Problem[] = [];
  /** Spans that an alias reads too: text there speaks for more than one place. */
  readonly shared = new Set<Span>();
  /** Plain scalars by their start, for errors that only know where a value begins. */
  readonly scalars = new Map<number, ScalarNode>();
  private readonly anchors = new Map<string, Anchored>();
  private size = 0;

  constructor(private readonly text: string) {}

  read(source: YamlNode, depth: number): Node {
    if (isAlias(source)) return this.alias(source.source, spanOf(source.range, this.text));
    if (depth > limits.depth) {
      const { start } = spanOf(source.range, this.text);
      this.problems.push(nestedTooDeeply(start));
      return missing(start);
    }
    const before = this.size++;
    const node = isMap(source)
      ? this.map(source, depth)
      : isSeq(source)
        ? this.list(source, depth)
        : this.scalar(source as Scalar.Parsed);
    const anchor = (source as { anchor?: string }).anchor;
    if (anchor) this.anchors.set(anchor, { node, size: this.size - before });
    return node;
  }

  private alias(name: string, span: Span): Node {
    const nothing: ScalarNode = { kind: 'scalar', value: null, style: 'plain', ...span };
    const anchored = this.anchors.get(name);
    if (!anchored) {
      const message = `No anchor "&${name}" stands before this alias. Define it first, or write the value here.`;
      this.problems.push({ rule: 'unknown-alias', message, span });
      return nothing;
    }
    this.size += anchored.size;
    if (this.size > limits.nodes) {
      const message = `With its aliases written out, this plan would have more than ${limits.nodes.toLocaleString('en')} values. It is not read.`;
      this.problems.push({ rule: 'alias-expansion', message, span });
      return nothing;
    }
    this.shared.add(anchored.node);
    return { ...anchored.node, ...span };
  }

  private map(source: YAMLMap.Parsed, depth: number): MapNode {
    const entries: Entry[] = [];
    const seen = new Map<string, ScalarNode>();
    for (const pair of source.items) {
      if (!isPair(pair)) continue;
      const key = this.key(pair.key as YamlNode | null);
      const read = pair.value ? this.read(pair.value as YamlNode, depth + 1) : undefined;
      if (key.value === null) continue;
      const value =
        !read || (read.kind === 'scalar' && read.style === 'missing') ? missing(this.behindColon(key)) : read;
      const name = keyText(key);
      if (name === '<<')
        this.problems.push({
          rule: 'merge-key',
          message: 'A merge key has no meaning in YAML 1.2. Write the entries out, or use an alias as a whole value.',
          span: key,
        });
      const first = seen.get(name);
      if (first) this.problems.push(duplicateKey(name, key, first));
      else seen.set(name, key);
      if (name !== '<<') entries.push({ key, value });
    }
    return {
      kind: 'map',
      entries,
      flow: source.flow === true,
      ...this.collectionSpan(source, entries.at(-1)?.value, '}'),
    };
  }

  private list(source: YAMLSeq.Parsed, depth: number): ListNode {
    const items = source.items.map((item) => {
      // `[a: 1]` holds a pair where a value is due; it reads as a map of one entry.
      if (isPair(item)) return this.pairAsMap(item.key as YamlNode | null, item.value as YamlNode | null, depth);
      return this.read(item as YamlNode, depth + 1);
    });
    return { kind: 'list', items, flow: source.flow === true, ...this.collectionSpan(source, items.at(-1), ']') };
  }

  private pairAsMap(key: YamlNode | null, value: YamlNode | null, depth: number): MapNode {
    const entry = { key: this.key(key), value: value ? this.read(value, depth + 1) : missing(this.text.length) };
    return {
      kind: 'map',
      entries: entry.key.value === null ? [] : [entry],
      flow: true,
      start: entry.key.start,
      end: Math.max(entry.key.end, entry.value.end),
    };
  }

  private key(source: YamlNode | null): ScalarNode {
    if (source && isScalar(source)) {
      const key = this.scalar(source as Scalar.Parsed);
      if (key.style !== 'plain') return key;
      // A half-typed key swallows the line below it. The last line is the key that has the colon.
      const lineBreak = Math.max(this.text.lastIndexOf('\n', key.end - 1), this.text.lastIndexOf('\r', key.end - 1));
      if (lineBreak < key.start) return key;
      const lastLine = this.text.slice(lineBreak + 1, key.end);
      return { ...key, value: lastLine.trim(), start: key.end - lastLine.trimStart().length };
    }
    const span = source ? spanOf(source.range, this.text) : { start: 0, end: 0 };
    if (!source || isAlias(source)) return { ...missing(span.start), end: span.end };
    const template = this.text.startsWith('{{', span.start) || this.text.startsWith('{{', span.start - 1);
    this.problems.push({
      rule: 'key-not-a-name',
      message: template
        ? 'Template expressions such as "{{ … }}" are not read. Check the plan that the template produces.'
        : 'A key is a name, not a map or a list.',
      span: { start: span.start, end: Math.min(span.end, span.start + 1) },
    });
    return missing(span.start);
  }

  private scalar(source: Scalar.Parsed): ScalarNode {
    const span = spanOf(source.range, this.text);
    const style = styleOf(source.type);
    if (style === 'plain' && span.start === span.end) return missing(span.start);
    const value = source.value as unknown;
    const primitive = value === null || ['string', 'number', 'boolean'].includes(typeof value);
    const node: ScalarNode = {
      kind: 'scalar',
      value: primitive ? (value as ScalarNode['value']) : this.text.slice(span.start, span.end),
      style,
      ...span,
    };
    const quote = style === 'doubleQuoted' ? '"' : style === 'singleQuoted' ? "'" : undefined;
    if (quote && (span.end - span.start < 2 || this.text[span.end - 1] !== quote)) {
      const firstLine = this.text.slice(span.start, span.end).search(/[\r\n]/);
      this.problems.push({
        rule: 'yaml-syntax',
        message: `The quote that opens here is never closed. Add a ${quote} at the end of the value.`,
        span: { start: span.start, end: firstLine < 0 ? span.end : span.start + firstLine },
      });
    }
    this.scalars.set(span.start, node);
    return node;
  }

  /** A collection in brackets ends with them, any other one with its last value: the library counts what follows too. */
  private collectionSpan(source: YAMLMap.Parsed | YAMLSeq.Parsed, last: Node | undefined, close: string): Span {
    const { start, end: outer } = spanOf(source.range, this.text);
    if (!source.flow) return { start, end: Math.max(start, last?.end ?? start) };
    const end = start + this.text.slice(start, outer).trimEnd().length;
    if (end - start < 2 || this.text[end - 1] !== close) {
      const open = this.text[start] ?? '';
      const message = `The "${open}" that opens here is never closed. Add a "${close}".`;
      this.problems.push({ rule: 'yaml-syntax', message, span: { start, end: Math.min(start + 1, this.text.length) } });
    }
    return { start, end };
  }

  /** Where the value of a key would stand that has none: behind the colon, if there is one. */
  private behindColon({ end }: ScalarNode): number {
    const colon = /^\s*:/.exec(this.text.slice(end, end + 80));
    return end + (colon?.[0].length ?? 0);
  }
}

function styleOf(type: string | null | undefined): ScalarStyle {
  if (type === 'QUOTE_DOUBLE') return 'doubleQuoted';
  if (type === 'QUOTE_SINGLE') return 'singleQuoted';
  return type === 'PLAIN' || !type ? 'plain' : 'block';
}

function spanOf(range: readonly [number, number, number] | null | undefined, text: string): Span {
  const start = Math.min(range?.[0] ?? 0, text.length);
  return { start, end: Math.max(start, Math.min(range?.[1] ?? start, text.length)) };
}

/** A document of nothing but comments, or of half a word, says nothing yet. */
function isEmptyDocument(root: Node | undefined): boolean {
  return root?.kind === 'scalar' && root.style === 'missing';
}

function secondDocument(text: string, second: Document.Parsed): Problem {
  const separator = text.lastIndexOf('---', second.contents?.range?.[0] ?? second.range[1]);
  const start = separator >= 0 ? separator : second.range[0];
  return {
    rule: 'second-document',
    message: 'A plan is one document; what follows "---" is not read. Put it into a file of its own.',
    span: { start, end: Math.min(start + 3, text.length) },
  };
}

function findConflictMarker(text: string): Problem | undefined {
  const match = text.includes('<<<<<<<') ? /^<{7}[^\r\n]*/m.exec(text) : null;
  if (!match) return undefined;
  return {
    rule: 'conflict-marker',
    message: 'A Git conflict is not resolved here, so the plan cannot be read. Keep one side and remove the markers.',
    span: { start: match.index, end: match.index + match[0].length },
  };
}

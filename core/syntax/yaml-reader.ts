import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineStart } from '../text/lines';
import type { Problem } from './problem';
import { duplicateKey, limits, missing, nestedTooDeeply, templateMessage } from './reading';
import type { Anchor } from './syntax-tree';
import {
  copyAt,
  type Entry,
  keyText,
  ListNode,
  MapNode,
  type Node,
  ScalarNode,
  type ScalarStyle,
  type Span,
} from './tree';

/** What the library makes of a value. */
export type YamlNode = NonNullable<Document.Parsed['contents']>;

/** An anchored node, as it is when every alias inside it is written out. */
interface Anchored extends Anchor {
  readonly aliases: Span[];
  /** How many nodes it stands for. */
  readonly size: number;
  /** How many levels it has below itself. */
  readonly height: number;
}

/** Makes our tree of the library's, and keeps what its errors have to be told with. */
export class YamlReader {
  readonly problems: Problem[] = [];
  /** Every anchor. */
  readonly anchors: Anchor[] = [];
  /** Plain scalars by their start, for errors that only know where a value begins. */
  readonly scalars = new Map<number, ScalarNode>();
  /** By their names, as they stand before what is read next. */
  private readonly anchored = new Map<string, Anchored>();
  private size = 0;
  private deepest = 0;

  constructor(private readonly text: string) {}

  /** @param depth how many levels the value stands below the root */
  read(source: YamlNode, depth: number): Node {
    if (isAlias(source)) return this.alias(source.source, spanOf(source.range, this.text), depth);
    if (depth > limits.depth) {
      const { start } = spanOf(source.range, this.text);
      this.problems.push(nestedTooDeeply(start));
      return missing(start);
    }
    const before = this.size++;
    const outside = this.deepest;
    this.deepest = depth;
    const node = isMap(source)
      ? this.map(source, depth)
      : isSeq(source)
        ? this.list(source, depth)
        : this.scalar(source as Scalar.Parsed);
    this.anchor(source, node, this.size - before, this.deepest - depth);
    this.deepest = Math.max(this.deepest, outside);
    return node;
  }

  private anchor({ anchor: name }: { anchor?: string }, node: Node, size: number, height: number): void {
    if (!name) return;
    const anchored = { name, span: anchorSpan(name, node, this.text), node, aliases: [], size, height };
    this.anchored.set(name, anchored);
    this.anchors.push(anchored);
  }

  private alias(name: string, span: Span, depth: number): Node {
    const nothing = new ScalarNode(null, 'plain', span.start, span.end);
    // A star without a name is an error of the library's own.
    if (name === '') return nothing;
    const anchored = this.anchored.get(name);
    if (!anchored) {
      const message = `No anchor "&${name}" stands before this alias. Define it first, or write the value here.`;
      this.problems.push({ rule: 'unknown-alias', message, span });
      return nothing;
    }
    if (depth + anchored.height > limits.depth) {
      this.problems.push(nestedTooDeeply(span.start));
      return nothing;
    }
    this.deepest = Math.max(this.deepest, depth + anchored.height);
    this.size += anchored.size;
    if (this.size > limits.nodes) {
      const message = `With its aliases written out, this plan would have more than ${limits.nodes.toLocaleString('en')} values. It is not read.`;
      this.problems.push({ rule: 'alias-expansion', message, span });
      return nothing;
    }
    anchored.aliases.push(span);
    return copyAt(anchored.node, span);
  }

  private map(source: YAMLMap.Parsed, depth: number): MapNode {
    const entries: Entry[] = [];
    const seen = new Map<string, ScalarNode>();
    for (const pair of source.items) {
      if (!isPair(pair)) continue;
      const key = this.key(pair.key as YamlNode | null, depth);
      const read = pair.value ? this.read(pair.value as YamlNode, depth + 1) : undefined;
      if (key.style === 'missing') continue;
      const value =
        !read || (read.kind === 'scalar' && read.style === 'missing') ? missing(this.behindColon(key)) : read;
      const name = keyText(key);
      const isMergeKey = name === '<<' && key.style === 'plain';
      if (isMergeKey)
        this.problems.push({
          rule: 'merge-key',
          message: 'A merge key has no meaning in YAML 1.2. Write the entries out, or use an alias as a whole value.',
          span: key,
        });
      const first = seen.get(name);
      if (first) this.problems.push(duplicateKey(name, key, first));
      else seen.set(name, key);
      if (!isMergeKey) entries.push({ key, value });
    }
    const span = this.collectionSpan(source, entries.at(-1)?.value);
    return new MapNode(entries, source.flow === true, span.start, span.end);
  }

  private list(source: YAMLSeq.Parsed, depth: number): ListNode {
    const items = source.items.map((item) => {
      // Under the tag "!!pairs", pairs stand where values are due; each reads as a map of one entry.
      if (isPair(item)) return this.pairAsMap(item.key as YamlNode | null, item.value as YamlNode | null, depth);
      return this.read(item as YamlNode, depth + 1);
    });
    const span = this.collectionSpan(source, items.at(-1));
    return new ListNode(items, source.flow === true, span.start, span.end);
  }

  private pairAsMap(key: YamlNode | null, value: YamlNode | null, depth: number): MapNode {
    const entry = { key: this.key(key, depth), value: value ? this.read(value, depth + 1) : missing(this.text.length) };
    const entries = entry.key.style === 'missing' ? [] : [entry];
    return new MapNode(entries, true, entry.key.start, Math.max(entry.key.end, entry.value.end));
  }

  /** A key is a name, also where YAML reads a number. Its style is `missing` where it is none. */
  private key(source: YamlNode | null, depth: number): ScalarNode {
    const span = source ? spanOf(source.range, this.text) : { start: 0, end: 0 };
    const said = this.problems.length;
    const node =
      source && isAlias(source)
        ? this.alias(source.source, span, depth)
        : source && isScalar(source)
          ? this.name(source as Scalar.Parsed)
          : undefined;
    if (node?.kind === 'scalar' && node.value !== null) return node;
    if (this.problems.length === said) this.problems.push(notAName(this.text, span, node));
    return new ScalarNode(null, 'missing', span.start, span.end);
  }

  private name(source: Scalar.Parsed): ScalarNode {
    const key = this.scalar(source);
    this.anchor(source, key, 1, 0);
    if (key.style !== 'plain') return key;
    const written = this.text.slice(key.start, key.end);
    // A half-typed key swallows the line below it. The last line is the key that has the colon.
    const lineBreak = Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r'));
    if (lineBreak < 0) return key.withValue(written);
    const lastLine = written.slice(lineBreak + 1).trimStart();
    return new ScalarNode(lastLine, key.style, key.end - lastLine.length, key.end);
  }

  private scalar(source: Scalar.Parsed): ScalarNode {
    const span = spanOf(source.range, this.text);
    const style = styleOf(source.type);
    if (style === 'plain' && span.start === span.end) return missing(span.start);
    const value = source.value as unknown;
    const primitive = value === null || ['string', 'number', 'boolean'].includes(typeof value);
    const read = primitive ? (value as ScalarNode['value']) : this.text.slice(span.start, span.end);
    const node = new ScalarNode(read, style, span.start, span.end);
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
  private collectionSpan(source: YAMLMap.Parsed | YAMLSeq.Parsed, last: Node | undefined): Span {
    const { start, end: outer } = spanOf(source.range, this.text);
    const open = this.text[start] ?? '';
    const close = open === '{' ? '}' : open === '[' ? ']' : undefined;
    // In `[a: 1]`, a map in brackets has none of its own.
    if (!source.flow || !close) return { start, end: Math.max(start, last?.end ?? start) };
    const end = start + this.text.slice(start, outer).trimEnd().length;
    if (end - start < 2 || this.text[end - 1] !== close) {
      const message = `The "${open}" that opens here is never closed. Add a "${close}".`;
      this.problems.push({ rule: 'yaml-syntax', message, span: { start, end: start + 1 } });
    }
    return { start, end };
  }

  /** Where the value of a key would stand that has none: behind the colon, if there is one. */
  private behindColon({ end }: ScalarNode): number {
    const colon = /^\s*:/.exec(this.text.slice(end, end + 80));
    return end + (colon?.[0].length ?? 0);
  }
}

/** @param node what stands where the key should, if it is no map and no list */
function notAName(text: string, { start }: Span, node: Node | undefined): Problem {
  const template = text.startsWith('{{', start) || text.startsWith('{{', start - 1);
  const message = node
    ? 'A key is missing here.'
    : template
      ? templateMessage
      : 'A key is a name, not a map or a list.';
  const at = node ? start + text.slice(start).search(/\S|$/) : start;
  return {
    rule: 'key-not-a-name',
    message,
    span: at < text.length ? { start: at, end: at + 1 } : { start: at - 1, end: at },
  };
}

/** Where an anchor stands: between it and its value come blanks, comments and a tag, and in a comment the name may stand again. */
function anchorSpan(name: string, { start }: Node, text: string): Span {
  const sign = `&${name}`;
  let found = start;
  for (let at = text.lastIndexOf(sign, start); at >= 0; at = text.lastIndexOf(sign, at - 1)) {
    if (!/^(?:\s|#[^\n]*\n|!\S*(?=\s))*$/.test(text.slice(at + sign.length, start))) break;
    found = at + 1;
    // Only what stands in a comment, or hangs on a tag, can have the anchor itself before it.
    if (at === 0 || !/(?:^|\s)#|\S$/.test(text.slice(lineStart(text, at), at))) break;
  }
  return { start: found, end: found === start ? found : found + name.length };
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

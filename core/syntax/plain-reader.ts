import { KnownLines } from './known-lines';
import { PlainLines } from './plain-lines';
import { keyEnd, resolve, scalarEnd } from './plain-yaml-text';
import { areDistinct, depthOfBlocks, limits, missing } from './reading';
import { Block, type Entry, ListNode, MapNode, type Node, ScalarNode } from './tree';
import { notPlain } from './while-plain';
import { readIsland } from './yaml-island';

const quotedKey = /"[^"\\\r\n]*"(?=:(?:[ \r\n]|$))/y;
/** Words that are no text to YAML. */
const reserved = /^(?:null|true|false)$/i;

/** Reads plain YAML, and throws `notPlain` at everything else, right or wrong. */
export class PlainReader extends PlainLines {
  /** All blocks, in the order of the text. */
  private readonly blocks: Block[] = [];
  /** One entry that is read alone has hardly two lines that are the same. */
  private knownLines: KnownLines | undefined;

  /**
   * @param block that is read next
   * @param column of `at`, where it stands at the start of a line's text; -1 at the end of the document
   * @param rootColumn that of the keys of the plan itself
   */
  constructor(
    text: string,
    private block = new Block(0),
    column = -1,
    private rootColumn = 0,
  ) {
    super(text, block.start, column);
  }

  document(): { readonly root: Node; readonly blocks: Block[] } {
    this.knownLines = new KnownLines();
    this.nextLine(0);
    if (this.column < 0) throw notPlain;
    this.rootColumn = this.column;
    const root = this.collection(0);
    if (this.column >= 0) throw notPlain;
    return { root, blocks: this.blocks };
  }

  /** The entry at the current offset, if it is a block as a whole. */
  alone(
    column: number,
    depth: number,
  ): { readonly entry: Entry; readonly next: number; readonly column: number } | undefined {
    const entry = this.ownEntry(column, depth);
    return this.blocks.length > 0 ? undefined : { entry, next: this.at, column: this.column };
  }

  /** The single value of the key at a column of a line that is all of the text; undefined where it has none. */
  valueAt(column: number): ScalarNode | undefined {
    this.at = column;
    // Deeper than blocks: it makes none of what it comes upon.
    const { value } = this.newEntry(column, depthOfBlocks + 1);
    return value.kind === 'scalar' && value.style !== 'missing' ? value : undefined;
  }

  /** The map or list whose first line is the current one. */
  private collection(depth: number): MapNode | ListNode {
    if (depth > limits.depth) throw notPlain;
    return this.isDash() ? this.list(this.column, depth) : this.map(this.column, depth);
  }

  private map(column: number, depth: number): MapNode {
    const entries: Entry[] = [];
    const { at: start, block } = this;
    do {
      if (depth <= depthOfBlocks) {
        this.block = new Block(this.at);
        this.blocks.push(this.block);
        entries.push(this.ownEntry(column, depth));
      } else entries.push(this.entry(column, depth));
    } while (this.column === column);
    if (this.column > column || !areDistinct(entries)) throw notPlain;
    this.block = block;
    return new MapNode(entries, false, start, (entries.at(-1) as Entry).value.end, block);
  }

  /** As `entry`, for one that is a block: what is not plain in it is read by itself. */
  private ownEntry(column: number, depth: number): Entry {
    const { at, block, blocks } = this;
    const { length } = blocks;
    block.isPlain = true;
    block.problems = [];
    block.misread = [];
    try {
      return this.entry(column, depth);
    } catch (error) {
      if (error !== notPlain) throw error;
      this.at = at;
      this.block = block;
      blocks.length = length;
      return this.island(column, depth > 0 ? this.rootColumn : undefined);
    }
  }

  /** The entry at the current offset, read by itself. */
  private island(column: number, columnAbove: number | undefined): Entry {
    const { at, block, text } = this;
    this.key();
    this.nextOutside(column);
    const columnBehind = this.column;
    const end = columnBehind < 0 ? text.length : this.at - columnBehind;
    const island = readIsland(text, { block, start: at - column, end, column, columnAbove, columnBehind });
    if (!island) throw notPlain;
    return island;
  }

  /** Goes to the next line that is no part of the entry at `column` whose first line is the current one. */
  private nextOutside(column: number): void {
    do {
      this.nextLine(this.lineEnd(this.at) + 1);
    } while (this.column > column || (this.column === column && this.isDash()));
  }

  /** The entry of a map at `column` whose key is at the current offset. */
  private entry(column: number, depth: number): Entry {
    if (this.isDash()) throw notPlain;
    const { at, text, knownLines } = this;
    if (!knownLines) return this.newEntry(column, depth);
    const end = this.lineEnd(at);
    if (!KnownLines.mayKnow(end - at, depth)) return this.newEntry(column, depth);
    const line = text.slice(at, end);
    const known = knownLines.at(line, at, this.block);
    if (known) {
      this.nextLine(end + 1);
      this.staysAbove(column);
      return known;
    }
    const entry = this.newEntry(column, depth);
    // Where nothing stands behind the colon, the value is what follows, or nothing.
    if (entry.value.start > entry.key.end + 1 && entry.value.end <= end) knownLines.add(line, entry);
    return entry;
  }

  /** As `entry`, for one on a line that was not read before. */
  private newEntry(column: number, depth: number): Entry {
    const key = this.key();
    this.at++;
    return { key, value: this.value(column, depth) };
  }

  private list(column: number, depth: number): ListNode {
    const items: Node[] = [];
    const start = this.at;
    do {
      if (!this.isDash()) break;
      const dash = this.at++;
      this.blanks();
      items.push(this.item(column, this.at - dash, depth));
    } while (this.column === column);
    if (this.column > column) throw notPlain;
    return new ListNode(items, false, start, (items.at(-1) as Node).end, this.block);
  }

  /** @param offset of the text of the item from its dash, in characters */
  private item(column: number, offset: number, depth: number): Node {
    quotedKey.lastIndex = this.at;
    if (!this.isDash() && keyEnd(this.text, this.at) < 0 && !quotedKey.test(this.text)) {
      const value = this.value(column, depth);
      if (value.kind === 'scalar' && value.style === 'missing') throw notPlain;
      return value;
    }
    this.column = column + offset;
    return this.collection(depth + 1);
  }

  private key(): ScalarNode {
    const start = this.at;
    const end = keyEnd(this.text, start);
    if (end >= 0) {
      const value = this.text.slice(start, end);
      if (value.length < 6 && reserved.test(value)) throw notPlain;
      this.at = end;
      return new ScalarNode(value, 'plain', start, this.at, this.block);
    }
    quotedKey.lastIndex = start;
    if (!quotedKey.test(this.text)) throw notPlain;
    this.at = quotedKey.lastIndex;
    return new ScalarNode(this.text.slice(start + 1, this.at - 1), 'doubleQuoted', start, this.at, this.block);
  }

  /** The value behind a colon or a dash, in a collection at `column`. Goes to the line behind it. */
  private value(column: number, depth: number): Node {
    const { text } = this;
    const colon = this.at;
    this.blanks();
    const code = text.charCodeAt(this.at);
    if (code === 10 || code === 13 || code === 35 || Number.isNaN(code)) {
      this.endLine();
      if (this.column > column || (this.column === column && text[colon - 1] === ':' && this.isDash()))
        return this.collection(depth + 1);
      return missing(colon, this.block);
    }
    const node = code === 123 || code === 91 ? this.flow(depth + 1) : this.scalar(false);
    this.endLine();
    this.staysAbove(column);
    return node;
  }

  /** A line indented deeper would go on with a value that has ended. */
  private staysAbove(column: number): void {
    if (this.column > column) throw notPlain;
  }

  private scalar(inBrackets: boolean): ScalarNode {
    const { text, at: start } = this;
    const quote = text[start];
    if (quote === '"' || quote === "'") {
      const close = text.indexOf(quote, start + 1);
      const value = close < 0 ? '\n' : text.slice(start + 1, close);
      if (/[\\\n]/.test(value) || text[close + 1] === quote) throw notPlain;
      this.at = close + 1;
      return new ScalarNode(value, quote === '"' ? 'doubleQuoted' : 'singleQuoted', start, this.at, this.block);
    }
    const end = scalarEnd(text, start, inBrackets);
    const value = end < 0 ? undefined : resolve(text.slice(start, end));
    if (value === undefined) throw notPlain;
    this.at = end;
    return new ScalarNode(value, 'plain', start, end, this.block);
  }

  /** A map or list in brackets on one line. */
  private flow(depth: number): MapNode | ListNode {
    if (depth > limits.depth) throw notPlain;
    const { text, at: start } = this;
    const isMap = text[start] === '{';
    const close = isMap ? '}' : ']';
    const entries: Entry[] = [];
    const items: Node[] = [];
    this.at++;
    this.blanks();
    while (text[this.at] !== close || entries.length + items.length > 0) {
      if (isMap) {
        const key = this.key();
        this.at++;
        this.blanks();
        entries.push({ key, value: this.flowValue(depth) });
      } else items.push(this.flowValue(depth));
      this.blanks();
      if (text[this.at] === close) break;
      if (text[this.at] !== ',') throw notPlain;
      this.at++;
      this.blanks();
    }
    this.at++;
    if (!areDistinct(entries)) throw notPlain;
    return isMap
      ? new MapNode(entries, true, start, this.at, this.block)
      : new ListNode(items, true, start, this.at, this.block);
  }

  private flowValue(depth: number): Node {
    const sign = this.text[this.at];
    return sign === '{' || sign === '[' ? this.flow(depth + 1) : this.scalar(true);
  }
}

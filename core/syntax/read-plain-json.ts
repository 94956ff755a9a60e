import { areDistinct, depthOfBlocks, limits } from './reading';
import { Block, type Entry, ListNode, MapNode, type Node, ScalarNode } from './tree';
import { notPlain, whilePlain } from './while-plain';

/**
 * Reads JSON without any mistake in it, many times faster than a reader that goes on behind mistakes.
 *
 * @returns undefined for everything else: `read-json.ts` reads that, and the two never disagree
 */
export function readPlainJson(text: string): { readonly root: Node; readonly blocks: Block[] } | undefined {
  return whilePlain(() => new PlainReader(text, new Block(0)).document());
}

/**
 * Reads the value of one entry again.
 *
 * @param text from the value on
 * @param block of the entry
 * @param depth of the map that has the entry: 0 for the plan itself
 * @returns the value, and the offset behind it. Undefined where it is not plain, or has blocks of its own.
 */
export function readPlainValue(
  text: string,
  block: Block,
  depth: number,
): { readonly value: Node; readonly next: number } | undefined {
  return whilePlain(() => new PlainReader(text, block).alone(depth));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what no string may have
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const word = /true|false|null/y;
/** What may follow a number or a word. */
const separator = /[\s,\]}]|$/y;

class PlainReader {
  private readonly blocks: Block[] = [];

  constructor(
    private readonly text: string,
    private block: Block,
    private at = 0,
  ) {}

  document(): { readonly root: Node; readonly blocks: Block[] } {
    this.blanks();
    const root = this.value(0);
    this.blanks();
    if (this.at < this.text.length) throw notPlain;
    return { root, blocks: this.blocks };
  }

  /** The value at the current offset, if it has no blocks. */
  alone(depth: number): { readonly value: Node; readonly next: number } | undefined {
    const value = this.value(depth + 1);
    return this.blocks.length > 0 ? undefined : { value, next: this.at };
  }

  private value(depth: number): Node {
    switch (this.text.charCodeAt(this.at)) {
      case 123:
        return this.map(depth);
      case 91:
        return this.list(depth);
      case 34:
        return this.string();
      default:
        return this.literal();
    }
  }

  private map(depth: number): MapNode {
    if (depth >= limits.depth) throw notPlain;
    const { at: start, block } = this;
    const entries: Entry[] = [];
    while (this.goesOn(125, entries.length)) {
      if (this.text.charCodeAt(this.at) !== 34) throw notPlain;
      if (depth <= depthOfBlocks) {
        this.block = new Block(this.at);
        this.blocks.push(this.block);
      }
      const key = this.string();
      this.blanks();
      if (this.text.charCodeAt(this.at++) !== 58) throw notPlain;
      this.blanks();
      entries.push({ key, value: this.value(depth + 1) });
    }
    if (!areDistinct(entries)) throw notPlain;
    this.block = block;
    return new MapNode(entries, true, start, this.at, block);
  }

  private list(depth: number): ListNode {
    if (depth >= limits.depth) throw notPlain;
    const start = this.at;
    const items: Node[] = [];
    while (this.goesOn(93, items.length)) items.push(this.value(depth + 1));
    return new ListNode(items, true, start, this.at, this.block);
  }

  /** Goes to the next entry or item of what was opened, or behind the bracket that closes it. */
  private goesOn(close: number, read: number): boolean {
    if (read === 0) this.at++;
    this.blanks();
    const code = this.text.charCodeAt(this.at);
    if (code === close) {
      this.at++;
      return false;
    }
    if (read === 0) return true;
    if (code !== 44) throw notPlain;
    this.at++;
    this.blanks();
    return true;
  }

  private string(): ScalarNode {
    const start = this.at;
    string.lastIndex = start;
    if (!string.test(this.text)) throw notPlain;
    this.at = string.lastIndex;
    const inner = this.text.slice(start + 1, this.at - 1);
    const value = inner.includes('\\') ? (JSON.parse(`"${inner}"`) as string) : inner;
    return new ScalarNode(value, 'doubleQuoted', start, this.at, this.block);
  }

  private literal(): ScalarNode {
    const start = this.at;
    const { text } = this;
    number.lastIndex = start;
    word.lastIndex = start;
    const pattern = number.test(text) ? number : word;
    if (pattern === word && !word.test(text)) throw notPlain;
    separator.lastIndex = pattern.lastIndex;
    if (!separator.test(text)) throw notPlain;
    this.at = pattern.lastIndex;
    return new ScalarNode(JSON.parse(text.slice(start, this.at)), 'plain', start, this.at, this.block);
  }

  private blanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at++;
    }
  }
}

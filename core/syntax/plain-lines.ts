import { notPlain } from './while-plain';

const [lineFeed, carriageReturn, space, hash, dash] = [10, 13, 32, 35, 45];

/** A reader's place in a text of plain YAML, which it goes through line by line. */
export class PlainLines {
  /**
   * @param at the offset that is read next: after `nextLine`, the first character of a line that says something
   * @param column of `at`, where it stands at the start of a line's text; -1 at the end of the document
   */
  constructor(
    protected readonly text: string,
    protected at: number,
    protected column: number,
  ) {}

  /** Goes to the first line from `lineStart` on that is neither blank nor a comment. */
  protected nextLine(lineStart: number): void {
    const { text } = this;
    for (let start = lineStart; start < text.length; start = this.lineEnd(start) + 1) {
      let offset = start;
      while (text.charCodeAt(offset) === space) offset++;
      const code = text.charCodeAt(offset);
      const isBlank = code === lineFeed || code === carriageReturn || Number.isNaN(code);
      if (isBlank || code === hash) continue;
      this.at = offset;
      this.column = offset - start;
      return;
    }
    this.at = text.length;
    this.column = -1;
  }

  /** Reads to the end of the line, where only blanks and a comment may follow, and goes to the next line. */
  protected endLine(): void {
    const { text } = this;
    let offset = this.at;
    while (text.charCodeAt(offset) === space) offset++;
    if (text.charCodeAt(offset) === hash) {
      if (offset === this.at) throw notPlain;
      offset = this.lineEnd(offset);
    }
    if (text.charCodeAt(offset) === carriageReturn) offset++;
    if (offset < text.length && text.charCodeAt(offset) !== lineFeed) throw notPlain;
    this.nextLine(offset + 1);
  }

  /** The offset of the line feed that ends the line at `offset`, or the end of the text. */
  protected lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end;
  }

  protected blanks(): void {
    while (this.text.charCodeAt(this.at) === space) this.at++;
  }

  protected isDash(): boolean {
    return this.text.charCodeAt(this.at) === dash && ' \r\n'.includes(this.text[this.at + 1] ?? '\n');
  }
}

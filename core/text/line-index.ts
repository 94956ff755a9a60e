import type { Edit } from './edit';
import { countWhile } from './search';

/** Finds positions in one text by offset, in logarithmic time. Lines end at `\n`, `\r\n` or a lone `\r`, as in LSP. */
export class LineIndex {
  private starts: number[] = [0];

  constructor(text: string) {
    this.addStarts(text, 0, this.starts);
  }

  /** How many lines there are: one more than line breaks. */
  get count(): number {
    return this.starts.length;
  }

  /** The offset where a line starts, counted from zero; undefined where there is none. */
  startOf(line: number): number | undefined {
    return this.starts[line];
  }

  /** The zero-based line and UTF-16 column of an offset. */
  positionAt(offset: number): { line: number; character: number } {
    const line = countWhile(this.starts, (start) => start <= offset) - 1;
    return { line, character: offset - (this.starts[line] as number) };
  }

  /** Follows an edit of the text that neither makes a `\r\n` nor takes one apart. */
  follow({ start, end, text }: Edit): void {
    const { starts } = this;
    const first = countWhile(starts, (offset) => offset <= start);
    const behind = countWhile(starts, (offset) => offset <= end);
    const added: number[] = [];
    this.addStarts(text, start, added);
    const delta = text.length - (end - start);
    if (delta !== 0) for (let line = behind; line < starts.length; line++) (starts[line] as number) += delta;
    if (added.length === 0 && behind === first) return;
    // Not spread into `splice`: a text that is pasted may have more lines than a call may have arguments.
    this.starts = starts.slice(0, first).concat(added, starts.slice(behind));
  }

  private addStarts(text: string, at: number, starts: number[]): void {
    // Texts without a carriage return are the most, and searching for the other one is done by the machine.
    if (!text.includes('\r')) {
      for (let found = text.indexOf('\n'); found >= 0; found = text.indexOf('\n', found + 1))
        starts.push(at + found + 1);
      return;
    }
    for (let offset = 0; offset < text.length; offset++) {
      const code = text.charCodeAt(offset);
      if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(at + offset + 1);
    }
  }
}

import type { Edit } from './edit';
import { isLineBreak, lineEnd, lineStart } from './lines';

/** A text, as it was read or as it was edited since. */
export type Text = string | EditedText;

/** A line of a text, and the offset where it starts, in UTF-16 units. */
export interface Line {
  readonly start: number;
  /** Without its line break. */
  readonly text: string;
}

/**
 * A text as edits have made it. The lines around the last ones stand apart from what is in front of them and behind, so that
 * neither an edit there nor a look at such a line takes longer in a longer text: V8 would copy all of a text for a single
 * character of what was put together. The whole is put together when somebody asks for it.
 *
 * It never changes. Offsets are in UTF-16 units.
 */
export class EditedText {
  readonly length: number;
  private whole: string | undefined;

  /**
   * @param base the text that was whole the last time
   * @param from where the lines that were edited start in it, and in this text
   * @param lines what they are now
   * @param to where they end in it
   */
  private constructor(
    private base: string,
    private readonly from: number,
    private readonly lines: string,
    private readonly to: number,
  ) {
    this.length = from + lines.length + base.length - to;
  }

  static of(text: Text): EditedText {
    if (typeof text !== 'string') return text;
    const edited = new EditedText(text, 0, '', 0);
    edited.whole = text;
    return edited;
  }

  /** This text after an edit. */
  edited({ start, end, text }: Edit): EditedText {
    const { base, from, lines, to } = this.around(start, end);
    return new EditedText(base, from, lines.slice(0, start - from) + text + lines.slice(end - from), to);
  }

  /** As that of a string. */
  charCodeAt(offset: number): number {
    const { base, from, lines, to, whole } = this;
    if (whole !== undefined) return whole.charCodeAt(offset);
    const behind = offset - from - lines.length;
    if (offset < from) return base.charCodeAt(offset);
    return behind < 0 ? lines.charCodeAt(offset - from) : base.charCodeAt(to + behind);
  }

  /** As that of a string, for offsets in the text. */
  slice(start: number, end: number): string {
    const { base, from, lines, to, whole } = this;
    if (whole !== undefined) return whole.slice(start, end);
    const behind = from + lines.length;
    const inFront = start < from ? base.slice(start, Math.min(end, from)) : '';
    const apart = lines.slice(Math.max(0, start - from), Math.max(0, end - from));
    return inFront + apart + (end > behind ? base.slice(Math.max(start - behind, 0) + to, end - behind + to) : '');
  }

  /** The line that holds an offset. */
  lineAt(offset: number): Line {
    const { text, at } = this.partAt(offset);
    const start = lineStart(text, offset - at);
    return { start: at + start, text: text.slice(start, lineEnd(text, offset - at)) };
  }

  toString(): string {
    const { base, from, lines, to } = this;
    this.whole ??= base.slice(0, from) + lines + base.slice(to);
    // Nobody looks at the older text any more, and there are not to be two in memory.
    this.base = this.whole;
    return this.whole;
  }

  /** What holds the line of an offset, as whole lines stand apart. */
  private partAt(offset: number): { readonly text: string; readonly at: number } {
    const { base, from, lines, to, whole } = this;
    if (whole !== undefined) return { text: whole, at: 0 };
    const behind = from + lines.length;
    if (offset < from) return { text: base, at: 0 };
    return offset <= behind ? { text: lines, at: from } : { text: base, at: behind - to };
  }

  /** The same text with the lines of a range apart, those alone where the whole is known or others would be too many. */
  private around(start: number, end: number): { base: string; from: number; lines: string; to: number } {
    const { base, from, lines, to, whole } = this;
    if (whole === undefined) {
      const behind = end - from - lines.length;
      const first = start < from ? behindBreak(base, start) : from;
      const last = behind > 0 ? lineEnd(base, to + behind) : to;
      if (from - first + last - to + lines.length <= mostApart)
        return { base, from: first, lines: base.slice(first, from) + lines + base.slice(to, last), to: last };
    }
    const text = this.toString();
    const [first, last] = [behindBreak(text, start), lineEnd(text, end)];
    return { base: text, from: first, lines: text.slice(first, last), to: last };
  }
}

/** Where the line that holds `offset` starts, with a byte order mark. */
function behindBreak(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** UTF-16 units: what V8 copies in less time than a keystroke takes otherwise. */
const mostApart = 16_384;

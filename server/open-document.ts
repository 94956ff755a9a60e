import { type Position, type Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { difference, type Edit } from '../core/text/edit';
import { EditedText } from '../core/text/edited-text';
import { LineIndex } from '../core/text/line-index';
import { isLineBreak } from '../core/text/lines';

/**
 * A document that the client has open. It changes in place, as those of `vscode-languageserver-textdocument` do; these put the
 * whole text together at every keystroke, and in a long plan that takes most of the time until the diagnostics.
 */
export class OpenDocument {
  /** The text as it is now. */
  text: EditedText;
  /** Made when the first position is asked for. */
  private lines: LineIndex | undefined;
  /** What was edited since somebody took it. */
  private edit: Edit | 'several' | undefined;

  private constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    text: string,
  ) {
    this.text = EditedText.of(text);
  }

  /** As `TextDocuments` of the library calls it. */
  static create(uri: string, languageId: string, version: number, text: string): OpenDocument {
    return new OpenDocument(uri, languageId, version, text);
  }

  /** As `TextDocuments` of the library calls it, with the changes of one notification. */
  static update(document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument {
    for (const change of changes) document.change(change);
    document.version = version;
    return document;
  }

  getText(): string {
    return this.text.toString();
  }

  /** The position of an offset; that before the line break, for one within it. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const { line, character } = this.index.positionAt(at);
    const isWithinBreak = character > 0 && this.text.charCodeAt(at - 1) === carriageReturn;
    return { line, character: isWithinBreak ? character - 1 : character };
  }

  /** The offset of a position; the end of the line, for one behind it. */
  offsetAt({ line, character }: Position): number {
    const { index, text } = this;
    if (line < 0) return 0;
    const start = index.startOf(line);
    if (start === undefined) return text.length;
    let offset = Math.min(start + Math.max(0, character), index.startOf(line + 1) ?? text.length);
    while (offset > start && isLineBreak(text.charCodeAt(offset - 1))) offset--;
    return offset;
  }

  /** Takes the one edit that made this text of another; none where both are equal. */
  takeEdit(before: { readonly text: string }): Edit | undefined {
    const { edit } = this;
    this.edit = undefined;
    return edit === 'several' ? difference(before.text, this.getText()) : edit;
  }

  /** Forgets what was edited: all of the text has been read. */
  forgetEdit(): void {
    this.edit = undefined;
  }

  private get index(): LineIndex {
    this.lines ??= new LineIndex(this.getText());
    return this.lines;
  }

  private change(change: TextDocumentContentChangeEvent): void {
    if (!TextDocumentContentChangeEvent.isIncremental(change)) {
      this.edit = 'several';
      this.text = EditedText.of(change.text);
      this.lines = undefined;
      return;
    }
    const edit = this.editOf(change.range, change.text);
    this.edit = this.edit === undefined ? edit : 'several';
    const { lines, text } = this;
    // A carriage return and a line feed that meet, or part, are one line break more or less.
    if (isAtHalfBreak(text, edit)) this.lines = undefined;
    else lines?.follow(edit);
    this.text = text.edited(edit);
  }

  /** The library takes a range whose end is before its start, and so does this. */
  private editOf(range: Range, text: string): Edit {
    const offsets = [this.offsetAt(range.start), this.offsetAt(range.end)];
    return { start: Math.min(...offsets), end: Math.max(...offsets), text };
  }
}

const [lineFeed, carriageReturn] = [10, 13];

function isAtHalfBreak(before: EditedText, { start, end, text }: Edit): boolean {
  const isBehindReturn = start > 0 && before.charCodeAt(start - 1) === carriageReturn;
  return isBehindReturn || (text.endsWith('\r') && before.charCodeAt(end) === lineFeed);
}

import { TextDocumentContentChangeEvent, type TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { difference, type Edit } from '../core/text/edit';

/** Has the library's documents note what was edited in each since it was last asked. */
export class NotedEdits implements TextDocumentsConfiguration<TextDocument> {
  private readonly edits = new Map<string, Edit | 'several'>();

  create(...document: Parameters<typeof TextDocument.create>): TextDocument {
    return TextDocument.create(...document);
  }

  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    const [change] = changes;
    const isOnly = changes.length === 1 && !this.edits.has(document.uri);
    if (isOnly && change && TextDocumentContentChangeEvent.isIncremental(change)) {
      const { range, text } = change;
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      this.edits.set(document.uri, { start, end, text });
    } else this.edits.set(document.uri, 'several');
    return TextDocument.update(document, changes, version);
  }

  /** Takes the one edit that made `after` of `before`; none where both are equal. */
  take(uri: string, before: string, after: string): Edit | undefined {
    const edit = this.edits.get(uri);
    this.edits.delete(uri);
    return edit === 'several' ? difference(before, after) : edit;
  }

  forget(uri: string): void {
    this.edits.delete(uri);
  }
}

import { Range, type TextDocument, type Uri, ViewColumn, window, workspace } from 'vscode';

/** A place in the text of a version of a document, in UTF-16 units. */
export interface PlaceIn {
  readonly start: number;
  readonly end: number;
  readonly version: number;
}

/**
 * Shows a place of a plan in an editor: in one that shows the plan already, or else beside the preview.
 *
 * @param previewColumn where the preview is
 */
export async function reveal(uri: Uri, place: PlaceIn, previewColumn: ViewColumn | undefined): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn =
    shown?.viewColumn ??
    (previewColumn === undefined || previewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
  await window.showTextDocument(document, { viewColumn, selection: rangeIn(document, place) });
}

/** The range of a place; while the text is another one already, the nearest that there is. */
export function rangeIn(document: TextDocument, { start, end }: PlaceIn): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionSpans } from '../../core/language/selection-ranges';
import { toRange } from '../convert';
import type { Documents } from '../documents';

/** Answers `textDocument/selectionRange`. */
export async function selectionRanges(
  documents: Documents,
  { textDocument, positions }: SelectionRangeParams,
): Promise<SelectionRange[] | null> {
  const snapshot = await documents.plan(textDocument.uri);
  if (!snapshot || documents.leavesToJsonServer(snapshot)) return null;
  const { document, checked } = snapshot;
  return positions.map((position) => {
    const spans = selectionSpans(checked, document.offsetAt(position));
    const ranges = spans.map((span) => toRange(document, span));
    return (
      ranges.reduceRight<SelectionRange | undefined>(
        (parent, range) => ({ range, ...(parent && { parent }) }),
        undefined,
      ) ?? { range: { start: position, end: position } }
    );
  });
}

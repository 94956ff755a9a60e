import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayHints as hintsIn } from '../../core/language/inlay-hints';
import { toMarkup } from '../convert';
import type { Documents } from '../documents';

/** Answers `textDocument/inlayHint`. */
export async function inlayHints(
  documents: Documents,
  { textDocument, range }: InlayHintParams,
): Promise<InlayHint[] | null> {
  const snapshot = await documents.plan(textDocument.uri);
  if (!snapshot) return null;
  const { document, checked } = snapshot;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return hintsIn(checked, span).map(({ offset, label, tooltip }) => ({
    position: document.positionAt(offset),
    label,
    tooltip: toMarkup(tooltip, documents.client),
    paddingLeft: true,
  }));
}

import type { Hover, HoverParams } from 'vscode-languageserver';
import { configurationHover, hover as hoverAt } from '../../core/language/hover';
import { toMarkup, toRange } from '../convert';
import { type Documents, isPlan } from '../documents';

/** Answers `textDocument/hover`, in plans and in configurations. */
export async function hover(documents: Documents, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const snapshot = await documents.snapshot(textDocument.uri);
  if (!snapshot) return null;
  const { document } = snapshot;
  const offset = document.offsetAt(position);
  const found = isPlan(snapshot) ? hoverAt(snapshot.checked, offset) : configurationHover(snapshot.checked, offset);
  return found ? { range: toRange(document, found.span), contents: toMarkup(found.markdown, documents.client) } : null;
}

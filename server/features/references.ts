import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { type Reference, referencesAt } from '../../core/language/references';
import { toRange } from '../convert';
import type { Documents, Snapshot } from '../documents';

/** Answers `textDocument/references`. */
export async function references(documents: Documents, params: ReferenceParams): Promise<Location[] | null> {
  const { includeDeclaration } = params.context;
  return mapped(documents, params, ({ span, declares }, { document }) =>
    declares && !includeDeclaration ? [] : [{ uri: document.uri, range: toRange(document, span) }],
  );
}

/** Answers `textDocument/documentHighlight`: what declares a name is written, all else is read. */
export async function documentHighlight(
  documents: Documents,
  params: DocumentHighlightParams,
): Promise<DocumentHighlight[] | null> {
  return mapped(documents, params, ({ span, declares }, { document }) => [
    { range: toRange(document, span), kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read },
  ]);
}

/** What is made of each place of the name at a position; `null` where there is no name. */
async function mapped<T>(
  documents: Documents,
  { textDocument, position }: TextDocumentPositionParams,
  map: (reference: Reference, snapshot: Snapshot) => T[],
): Promise<T[] | null> {
  const snapshot = await documents.plan(textDocument.uri);
  if (!snapshot) return null;
  const found = referencesAt(snapshot.checked, snapshot.document.offsetAt(position));
  return found.length > 0 ? found.flatMap((reference) => map(reference, snapshot)) : null;
}

import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import {
  type OutlineKind,
  type OutlineSymbol,
  documentSymbols as outlineOf,
} from '../../core/language/document-symbols';
import { toRange } from '../convert';
import type { Documents } from '../documents';
import type { OpenDocument } from '../open-document';

/** The kind tells the icon, and what an outline can be filtered by. */
const kinds: { readonly [kind in OutlineKind]: SymbolKind } = {
  section: SymbolKind.Namespace,
  population: SymbolKind.Class,
  entry: SymbolKind.Field,
  object: SymbolKind.Property,
  item: SymbolKind.Struct,
};

/** The kind of a symbol, in outlines as in lists. */
export const symbolKind = (kind: OutlineKind): SymbolKind => kinds[kind];

/** Answers `textDocument/documentSymbol`: as a tree, or as a list where the client knows no trees. */
export async function documentSymbols(
  documents: Documents,
  { textDocument }: DocumentSymbolParams,
): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const structure = documents.structure(textDocument.uri);
  if (!structure || documents.leavesToJsonServer(structure)) return null;
  const { document } = structure;
  const outline = outlineOf(structure);
  return documents.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
    ? outline.map((symbol) => toTree(document, symbol))
    : outline.flatMap((symbol) => toList(document, symbol));
}

function toTree(
  document: OpenDocument,
  { name, detail, kind, span, selection, children }: OutlineSymbol,
): DocumentSymbol {
  return {
    name,
    ...(detail !== undefined && { detail }),
    kind: symbolKind(kind),
    range: toRange(document, span),
    selectionRange: toRange(document, selection),
    ...(children.length > 0 && { children: children.map((child) => toTree(document, child)) }),
  };
}

function toList(document: OpenDocument, symbol: OutlineSymbol, container?: string): SymbolInformation[] {
  const { name, kind, span, children } = symbol;
  const location = { uri: document.uri, range: toRange(document, span) };
  const own: SymbolInformation = {
    name,
    kind: symbolKind(kind),
    location,
    ...(container !== undefined && { containerName: container }),
  };
  return [own, ...children.flatMap((child) => toList(document, child, name))];
}

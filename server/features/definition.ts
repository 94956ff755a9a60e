import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { definitionAt } from '../../core/language/definition';
import { toRange } from '../convert';
import type { Documents } from '../documents';

/** Answers `textDocument/definition`: with links, from the whole name to the whole entry, where the client knows them. */
export async function definition(
  documents: Documents,
  { textDocument, position }: DefinitionParams,
): Promise<DefinitionLink[] | Location[] | null> {
  const snapshot = await documents.plan(textDocument.uri);
  if (!snapshot) return null;
  const { document, checked } = snapshot;
  const found = definitionAt(checked, document.offsetAt(position));
  if (!found) return null;
  const { uri } = document;
  if (!documents.client.textDocument?.definition?.linkSupport)
    return found.targets.map(({ span }) => ({ uri, range: toRange(document, span) }));
  return found.targets.map(({ span, whole }) => ({
    originSelectionRange: toRange(document, found.origin),
    targetUri: uri,
    targetRange: toRange(document, whole),
    targetSelectionRange: toRange(document, span),
  }));
}

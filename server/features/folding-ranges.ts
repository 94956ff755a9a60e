import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { type Fold, foldingRanges as foldsOf } from '../../core/language/folding-ranges';
import { toRange } from '../convert';
import type { Documents } from '../documents';

const kinds: { readonly [kind in Fold['kind']]?: FoldingRangeKind } = {
  comment: FoldingRangeKind.Comment,
  region: FoldingRangeKind.Region,
};

/** Answers `textDocument/foldingRange`, within the limit of the client. */
export async function foldingRanges(
  documents: Documents,
  { textDocument }: FoldingRangeParams,
): Promise<FoldingRange[] | null> {
  const structure = documents.structure(textDocument.uri);
  if (!structure || documents.leavesToJsonServer(structure)) return null;
  const { document } = structure;
  const { rangeLimit, lineFoldingOnly } = documents.client.textDocument?.foldingRange ?? {};
  return foldsOf(structure, rangeLimit).map((fold) => {
    const { start, end } = toRange(document, fold);
    const kind = kinds[fold.kind];
    return {
      startLine: start.line,
      endLine: end.line,
      ...(!lineFoldingOnly && { startCharacter: start.character, endCharacter: end.character }),
      ...(kind && { kind }),
    };
  });
}

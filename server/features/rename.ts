import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import * as core from '../../core/language/rename';
import { toRange, toWorkspaceEdit } from '../convert';
import type { Documents } from '../documents';

/** Answers `textDocument/prepareRename`. What cannot be renamed is an error that says why: editors show it to the user. */
export async function prepareRename(
  documents: Documents,
  { textDocument, position }: PrepareRenameParams,
): Promise<PrepareRenameResult | ResponseError<void> | null> {
  const snapshot = await documents.plan(textDocument.uri);
  if (!snapshot) return null;
  const { document, checked } = snapshot;
  const found = core.prepareRename(checked, document.offsetAt(position));
  if (found.refusal !== undefined) return refused(found.refusal);
  return { range: toRange(document, found.span), placeholder: found.name.text };
}

/** Answers `textDocument/rename`. */
export async function rename(
  documents: Documents,
  { textDocument, position, newName }: RenameParams,
): Promise<WorkspaceEdit | ResponseError<void> | null> {
  const snapshot = await documents.plan(textDocument.uri);
  if (!snapshot) return null;
  const { document, checked } = snapshot;
  const edits = core.rename(checked, document.offsetAt(position), newName);
  return 'refusal' in edits ? refused(edits.refusal) : toWorkspaceEdit(documents.client, snapshot, edits);
}

const refused = (why: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, why);

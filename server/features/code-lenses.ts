import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { codeLens, type LensName, lensPlaces } from '../../core/language/code-lenses';
import { toRange } from '../convert';
import type { Documents } from '../documents';
import { type LensTarget, lensCommands } from '../protocol';

/** What the client sends back of a lens that it is about to show. */
interface LensData extends LensName {
  readonly uri: string;
}

/** Answers `textDocument/codeLens`: where lenses stand. */
export async function codeLenses(documents: Documents, { textDocument }: CodeLensParams): Promise<CodeLens[] | null> {
  const { uri } = textDocument;
  const snapshot = await documents.plan(uri);
  if (!snapshot) return null;
  // What the other lenses say is worth reading without a click.
  const shown = lensPlaces(snapshot.checked).filter(
    ({ kind }) => kind !== 'preview' || documents.commands.has(lensCommands.preview),
  );
  return shown.map(({ span, ...name }): CodeLens => {
    const data: LensData = { ...name, uri };
    return { range: toRange(snapshot.document, span), data };
  });
}

/** Answers `codeLens/resolve`: what a lens says, and what a click on it does in a client that has the command. */
export async function resolveCodeLens(documents: Documents, lens: CodeLens): Promise<CodeLens> {
  const { uri, ...name } = lens.data as LensData;
  const snapshot = await documents.plan(uri);
  const found = snapshot && codeLens(snapshot.checked, name);
  // The plan may have changed since the lens was asked for; another one is on its way.
  if (!found) return { ...lens, command: { title: '', command: '' } };
  const { document } = snapshot;
  const command = lensCommands[name.kind];
  const isClickable = found.targets.length > 0 && documents.commands.has(command);
  if (!isClickable) return { ...lens, command: { title: found.title, command: '' } };
  const target: LensTarget = {
    uri,
    position: document.positionAt(found.span.start),
    ranges: found.targets.map((span) => toRange(document, span)),
  };
  return { ...lens, command: { title: found.title, command, arguments: [target] } };
}

import { type CodeAction, CodeActionKind, commands, l10n, type Uri, workspace } from 'vscode';
import { type PlaceIn, rangeIn } from './reveal';

/** How many of the actions VS Code resolves, so that they carry their edits. */
const resolved = 20;

/**
 * Applies the fix of that title, as the light bulb would.
 *
 * @returns what came of it, in words
 */
export async function applyFix(uri: Uri, fix: PlaceIn & { readonly title: string }): Promise<string> {
  const document = await workspace.openTextDocument(uri);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    rangeIn(document, fix),
    CodeActionKind.QuickFix.value,
    resolved,
  );
  const action = actions.find(({ title, edit }) => title === fix.title && edit);
  if (!action?.edit) return l10n.t('The plan has changed; this fix no longer fits.');
  const applied = await workspace.applyEdit(action.edit);
  return applied ? l10n.t('Done: {0}', fix.title) : l10n.t('The plan cannot be changed.');
}

import { FileType, Position, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { languageId, type NewPlanText } from '../../server/protocol';

/**
 * Opens the text of a new plan that is not saved yet. In a folder it has the name that a plan needs, and saving puts it there;
 * without one, the language makes it a plan, as far as it is written in YAML.
 */
export async function openNewPlan({ name, text }: NewPlanText, format: 'yaml' | 'json'): Promise<void> {
  const place = await freePlace(name, format);
  const document = place
    ? await workspace.openTextDocument(place)
    : await workspace.openTextDocument({ language: format === 'yaml' ? languageId : 'json', content: text });
  if (place) await fill(document, text);
  await window.showTextDocument(document);
}

/** A file of the workspace that does not exist yet, and that is open in no editor. */
async function freePlace(name: string, format: 'yaml' | 'json'): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder || workspace.fs.isWritableFileSystem(folder.scheme) === false) return undefined;
  for (let number = 1; number < 100; number++) {
    const file = `${name}${number > 1 ? `-${number}` : ''}.enrollment.${format}`;
    const place = Uri.joinPath(folder, file).with({ scheme: 'untitled' });
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === place.toString());
    if (!isOpen && !(await exists(Uri.joinPath(folder, file)))) return place;
  }
  return undefined;
}

async function exists(file: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(file)).type !== FileType.Unknown;
  } catch {
    return false;
  }
}

async function fill(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(0, 0), text);
  await workspace.applyEdit(edit);
}

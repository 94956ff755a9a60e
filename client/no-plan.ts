import { l10n, type TextDocument, workspace } from 'vscode';
import { planNames } from '../server/protocol';

/** Why a document is not treated as a plan, in one short sentence. */
export function whyNoPlan(document: TextDocument): string {
  if (document.isUntitled) return l10n.t('It has no name yet.');
  if (!isOfWorkspace(document)) return l10n.t('It shows a version of a file, and not the file.');
  if (/\.jsonc$/i.test(document.uri.path)) return l10n.t('Plans in JSON end in .json.');
  return l10n.t('Its name is not the name of a plan.');
}

/** Whether it is a file that can be changed, and not what source control or another extension shows. */
export function isOfWorkspace({ uri }: TextDocument): boolean {
  const schemes = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return ['file', 'untitled', ...schemes].includes(uri.scheme);
}

/** The names that plans have, in one line. */
export const namesOfPlans = (): string => planNames.join(', ');

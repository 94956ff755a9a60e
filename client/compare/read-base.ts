import { l10n, Uri, workspace } from 'vscode';
import { type CompareBase, configurationNames } from '../../server/protocol';
import { type Comparison, isRevision, revisionLabel } from './comparison';
import { type Repository, repositoryOf } from './git';

/** The base of a comparison as it is now. Where its text cannot be had, it says why, and is never empty instead. */
export async function readBase({ plan, base }: Comparison): Promise<CompareBase> {
  if ('file' in base) return readFile(Uri.parse(base.file, true));
  return readRevision(Uri.parse(plan, true), base.revision);
}

/** A file, as the editor has it. */
async function readFile(uri: Uri): Promise<CompareBase> {
  const name = workspace.asRelativePath(uri);
  try {
    const document = await workspace.openTextDocument(uri);
    return { label: name, name, text: document.getText(), uri: uri.toString() };
  } catch (error) {
    return { label: name, name, unreadable: error instanceof Error ? error.message : String(error) };
  }
}

async function readRevision(plan: Uri, revision: string): Promise<CompareBase> {
  const name = workspace.asRelativePath(plan);
  const label = revisionLabel(revision);
  const unreadable = (why: string): CompareBase => ({ label, name, unreadable: why });
  const found = await repositoryOf(plan);
  if ('why' in found) return unreadable(found.why);
  const { repository } = found;
  const isKnown = isRevision(revision) && (await succeeds(repository.getCommit(revision)));
  if (!isKnown) return unreadable(l10n.t('Git knows no revision “{0}” here.', label));
  const text = await textIn(repository, revision, plan);
  if (text === undefined) return unreadable(l10n.t('The revision {0} has no file of this name.', label));
  return { label, name, text, configuration: await configurationIn(repository, revision, plan) };
}

/** The text of a file of a revision; undefined where it has no such file. */
async function textIn(repository: Repository, revision: string, file: Uri): Promise<string | undefined> {
  try {
    return (await repository.show(revision, file.fsPath)).replace(/^\ufeff/, '');
  } catch {
    return undefined;
  }
}

/** The nearest configuration of a revision, upwards from the folder of the plan to the root of the repository. */
async function configurationIn(repository: Repository, revision: string, plan: Uri) {
  const { rootUri } = repository;
  let folder = Uri.joinPath(plan, '..');
  // Links and letter case can make the two differ; their lengths end the search all the same.
  while (folder.path.length >= rootUri.path.length) {
    for (const name of configurationNames) {
      const text = await textIn(repository, revision, Uri.joinPath(folder, name));
      if (text !== undefined) return { text, path: plan.path.slice(folder.path.length + 1) };
    }
    if (folder.path === '/') break;
    folder = Uri.joinPath(folder, '..');
  }
  return undefined;
}

const succeeds = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );

import { type Disposable, type Event, extensions, l10n, Uri } from 'vscode';

// What is used of the API of VS Code's own Git extension, in its version 1. That extension comes with VS Code; it may be turned
// off, find no Git, or not be there at all, as in a browser.

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  getRepository(uri: Uri): Repository | null;
  openRepository(folder: Uri): Promise<Repository | null>;
}

/** A repository that VS Code has open. */
export interface Repository {
  readonly rootUri: Uri;
  readonly state: { readonly onDidChange: Event<void> };
  getRefs(query: { readonly sort?: 'committerdate' }): Promise<readonly Ref[]>;
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly Commit[]>;
  getCommit(revision: string): Promise<Commit>;
  /** The text of a file of a revision, decoded as VS Code decodes files. Rejects where there is none. */
  show(revision: string, path: string): Promise<string>;
}

/** A branch, a branch of a remote, or a tag. */
export interface Ref {
  /** 0 a branch, 1 a branch of a remote, 2 a tag. */
  readonly type: 0 | 1 | 2;
  readonly name?: string;
  readonly commit?: string;
}

export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
}

/** The repository of a file, or why there is none, in one sentence. */
export type Found = { readonly repository: Repository } | { readonly why: string };

/** Finds the repository that a file is in, and waits until VS Code has looked for it. */
export async function repositoryOf(uri: Uri): Promise<Found> {
  if (uri.scheme === 'untitled') return { why: l10n.t('The plan is not saved yet, so Git does not know it.') };
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return { why: l10n.t('VS Code has no Git extension here, as in a browser or in Restricted Mode.') };
  try {
    const exports = await extension.activate();
    if (!exports.enabled)
      return { why: l10n.t('Git is turned off, or not found. The settings “git.enabled” and “git.path” say which.') };
    const git = exports.getAPI(1);
    await initialized(git);
    const repository = git.getRepository(uri) ?? (await git.openRepository(Uri.joinPath(uri, '..')));
    return repository ? { repository } : { why: l10n.t('The file is in no Git repository that VS Code has open.') };
  } catch (error) {
    return { why: l10n.t('Git cannot be asked. {0}', error instanceof Error ? error.message : String(error)) };
  }
}

function initialized(git: GitApi): Promise<void> {
  if (git.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const waiting = git.onDidChangeState(() => {
      if (git.state !== 'initialized') return;
      waiting.dispose();
      resolve();
    });
  });
}

/** Calls `moved` when a revision, such as a branch, comes to name another commit. */
export function whenMoved(repository: Repository, revision: string, moved: () => void): Disposable {
  const commit = (): Promise<string | undefined> =>
    repository.getCommit(revision).then(
      ({ hash }) => hash,
      () => undefined,
    );
  let known = commit();
  return repository.state.onDidChange(async () => {
    const [before, now] = [known, commit()];
    known = now;
    if ((await before) !== (await now)) moved();
  });
}

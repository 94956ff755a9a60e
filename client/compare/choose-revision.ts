import { l10n, type Uri, window } from 'vscode';
import { type Choice, heading } from './choice';
import { type Base, isRevision } from './comparison';
import type { Commit, Ref, Repository } from './git';

/** How many commits of the file are listed. */
const mostCommits = 20;

/** Asks for a revision: a commit of the plan's file, a branch, a tag, or one that is typed; undefined where they give up. */
export async function chooseRevision(plan: Uri, repository: Repository): Promise<Base | undefined> {
  const chosen = await window.showQuickPick(revisions(plan, repository), {
    title: l10n.t('Compare with a Git Revision'),
    placeHolder: l10n.t('A commit of the file, a branch, or a tag'),
    matchOnDescription: true,
  });
  return chosen?.choose?.();
}

async function revisions(plan: Uri, repository: Repository): Promise<Choice[]> {
  // A repository without a commit has no log, and that is no failure.
  const commits = await repository.log({ maxEntries: mostCommits, path: plan.fsPath }).catch(() => []);
  const refs = await repository.getRefs({ sort: 'committerdate' });
  const named = (type: Ref['type'], icon: string) =>
    refs.flatMap((ref) =>
      ref.type === type && ref.name
        ? [choiceOf(`$(${icon}) ${ref.name}`, ref.name, (ref.commit ?? '').slice(0, 7))]
        : [],
    );
  const section = (title: string, choices: readonly Choice[]): readonly Choice[] =>
    choices.length > 0 ? [heading(title), ...choices] : [];
  return [
    ...section(l10n.t('commits of this file'), commits.map(commitChoice)),
    ...section(l10n.t('branches'), named(0, 'git-branch')),
    ...section(l10n.t('tags'), named(2, 'tag')),
    ...section(l10n.t('branches of remotes'), named(1, 'cloud')),
    heading(''),
    { label: `$(edit) ${l10n.t('Type a Revision…')}`, alwaysShow: true, choose: typeRevision },
  ];
}

function commitChoice({ hash, message, authorName, authorDate }: Commit): Choice {
  const about = [hash.slice(0, 7), authorDate?.toISOString().slice(0, 10), authorName];
  return choiceOf(`$(git-commit) ${message.split('\n')[0]}`, hash, about.filter(Boolean).join(' · '));
}

const choiceOf = (label: string, revision: string, description: string): Choice => ({
  label,
  description,
  choose: async () => ({ revision }),
});

async function typeRevision(): Promise<Base | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Type a Git Revision'),
    prompt: l10n.t('Whatever Git knows as a revision: v1.2, main~3, the id of a commit'),
    validateInput: (text) =>
      text === '' || isRevision(text.trim())
        ? undefined
        : l10n.t('A revision has no spaces, and starts with no hyphen.'),
  });
  const revision = typed?.trim();
  return revision ? { revision } : undefined;
}

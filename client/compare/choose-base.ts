import { l10n, languages, Uri, window, workspace } from 'vscode';
import { planNames } from '../../server/protocol';
import { findPlans } from '../find-plans';
import { planSelector } from '../plan-selector';
import { type Choice, heading } from './choice';
import { chooseRevision } from './choose-revision';
import type { Base } from './comparison';
import { repositoryOf } from './git';

const head = 'HEAD';

/** Asks what a plan is compared with; undefined where they give up. */
export async function chooseBase(plan: Uri): Promise<Base | undefined> {
  const name = workspace.asRelativePath(plan);
  const choices = Promise.all([revisionChoices(plan), fileChoices(plan)]).then((lists) => lists.flat());
  const chosen = await window.showQuickPick(choices, {
    title: l10n.t('Compare {0} with…', name),
    placeHolder: l10n.t('What was the plan before?'),
    matchOnDescription: true,
  });
  return chosen?.choose?.();
}

async function revisionChoices(plan: Uri): Promise<Choice[]> {
  const found = await repositoryOf(plan);
  if ('why' in found) {
    const sayWhy = async (): Promise<undefined> => {
      void window.showInformationMessage(l10n.t('The plan cannot be compared with a revision of Git. {0}', found.why));
    };
    return [
      heading('Git'),
      { label: `$(circle-slash) ${l10n.t('Git Revision')}`, description: found.why, choose: sayWhy },
    ];
  }
  return [
    heading('Git'),
    {
      label: `$(git-commit) ${head}`,
      description: l10n.t('what was committed last'),
      choose: async () => ({ revision: head }),
    },
    {
      label: `$(git-branch) ${l10n.t('Another Revision…')}`,
      description: l10n.t('a commit, a branch, a tag'),
      choose: () => chooseRevision(plan, found.repository),
    },
  ];
}

/** The other plans of the workspace, those that are open first, and whatever else can be opened. */
async function fileChoices(plan: Uri): Promise<Choice[]> {
  const isPlan = planSelector(planNames);
  const open = workspace.textDocuments
    .filter((document) => languages.match(isPlan, document) > 0)
    .map(({ uri }) => uri.toString());
  const files = [...new Set([...open, ...(await findPlans()).sort()])].filter((file) => file !== plan.toString());
  return [
    ...(files.length > 0 ? [heading(l10n.t('plans'))] : []),
    ...files.map((file) => ({
      label: `$(file) ${workspace.asRelativePath(Uri.parse(file, true))}`,
      ...(open.includes(file) && { description: l10n.t('open') }),
      choose: async () => ({ file }),
    })),
    heading(''),
    { label: `$(folder-opened) ${l10n.t('Browse…')}`, alwaysShow: true, choose: () => browse(plan) },
  ];
}

async function browse(plan: Uri): Promise<Base | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t('Compare {0} with…', workspace.asRelativePath(plan)),
      openLabel: l10n.t('Compare'),
      ...(plan.scheme !== 'untitled' && { defaultUri: Uri.joinPath(plan, '..') }),
      filters: { [l10n.t('Plans')]: [...new Set(planNames.map((name) => name.replace(/^.*\./, '')))] },
    })) ?? [];
  return file && { file: file.toString() };
}

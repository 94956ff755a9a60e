import { commands, l10n, languages, TabInputCustom, Uri, ViewColumn, window, workspace } from 'vscode';
import { planNames } from '../../server/protocol';
import { planSelector } from '../plan-selector';
import { chooseBase } from './choose-base';
import { addressOf, comparisonScheme } from './comparison';

/** VS Code's own view of Markdown, as an editor. It keeps the document that it shows open, so that it follows it. */
const markdownView = 'vscode.markdown.preview.editor';

/** Asks what a plan is compared with, and shows what it says otherwise, beside it. */
export async function compareWith(plan: Uri | undefined): Promise<void> {
  if (!plan) {
    void window.showInformationMessage(l10n.t('Open the plan that you want to compare in an editor.'));
    return;
  }
  const document = await workspace.openTextDocument(plan);
  if (languages.match(planSelector(planNames), document) === 0) {
    void window.showWarningMessage(l10n.t('This file is no enrollment plan.'));
    return;
  }
  const base = await chooseBase(plan);
  if (!base) return;
  const comparison = Uri.from({ scheme: comparisonScheme, ...addressOf({ plan: plan.toString(), base }) });
  await commands.executeCommand('vscode.openWith', comparison, markdownView, columnOfComparisons());
}

/** Comparisons stand one behind the other, and the first one beside the plan. */
function columnOfComparisons(): ViewColumn {
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputCustom && input.uri.scheme === comparisonScheme),
  );
  return group?.viewColumn ?? ViewColumn.Beside;
}

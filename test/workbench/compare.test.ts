import * as vscode from 'vscode';
import { addressOf, type Base, comparisonScheme } from '../../client/compare/comparison';
import { assert, closeEditors, inWorkspace, open, replace } from './editor';

const PLAN = 'clean.enrollment.yaml';
const BASE = 'on-save.enrollment.yaml';

describe('A comparison', () => {
  afterEach(closeEditors);

  it('is with the plan that was chosen, and stands beside the plan', async () => {
    await open(PLAN);
    const { executeCommand } = vscode.commands;
    const comparison = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find((tab) => /↔/.test(tab.label));
    // The first choice says why there is no Git here. Somebody goes to the next one and presses Enter, until there is a comparison.
    while (!comparison()) {
      const ended = executeCommand('enrollmentPlan.compareWith').then(() => true);
      do {
        await executeCommand('workbench.action.quickOpenSelectNext');
      } while (
        !(await Promise.race([ended, executeCommand('workbench.action.acceptSelectedQuickOpenItem').then(() => false)]))
      );
    }
    const tab = comparison();
    assert(
      /^clean\.enrollment\.yaml ↔ [\w.-]+\.enrollment\.(?:ya?ml|json)$/.test(tab?.label ?? ''),
      `It is called ${tab?.label}.`,
    );
    assert(tab?.group.viewColumn === vscode.ViewColumn.Two, `It is in column ${tab?.group.viewColumn}.`);
  });

  it('says what the plan says otherwise, and follows it', async () => {
    const plan = await open(PLAN);
    const comparison = await comparisonWith({ file: inWorkspace(BASE).toString() });
    assert(comparison.getText().includes('Title: Fixed on saving → Nothing to find, yet'), comparison.getText());
    const change = whenText(comparison, '| Windows Autopilot |');
    await replace(plan, 'userEnrollment', 'windowsAutopilot');
    await change;
  });

  it('says that the base is not there, and takes it for no empty plan', async () => {
    await open(PLAN);
    const comparison = await comparisonWith({ file: inWorkspace('nowhere.enrollment.yaml').toString() });
    const text = comparison.getText();
    assert(
      /because the base \(nowhere\.enrollment\.yaml\) cannot be read\.\*\* nowhere\.enrollment\.yaml: \S/.test(text),
      text,
    );
  });

  it('says why there is no revision of Git', async () => {
    await open(PLAN);
    const text = (await comparisonWith({ revision: 'HEAD' })).getText();
    const why = vscode.extensions.getExtension('vscode.git')
      ? 'Git is turned off'
      : 'VS Code has no Git extension here';
    assert(text.includes('because the base (HEAD) cannot be read') && text.includes(why), text);
  });
});

/** The comparison of the plan with something, as a document. */
async function comparisonWith(base: Base): Promise<vscode.TextDocument> {
  const address = addressOf({ plan: inWorkspace(PLAN).toString(), base });
  return vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: comparisonScheme, ...address }));
}

/** Waits until a document has a text. */
function whenText(document: vscode.TextDocument, text: string): Promise<void> {
  return new Promise((resolve) => {
    const changes = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document || !document.getText().includes(text)) return;
      changes.dispose();
      resolve();
    });
  });
}

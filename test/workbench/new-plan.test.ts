import * as vscode from 'vscode';
import { appearance, assert, closeEditors, replace } from './editor';

describe('A new plan', () => {
  afterEach(closeEditors);

  it('is made by taking the first answer to everything, has a name that makes it a plan, and is checked', async () => {
    const made = vscode.commands.executeCommand('enrollmentPlan.newPlan').then(() => true);
    // As somebody does who presses Enter until there is a plan; where nothing asks, nothing happens.
    const pressEnter = () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    while (!(await Promise.race([made, pressEnter().then(() => false)])));
    const plan = vscode.window.activeTextEditor?.document;
    assert(plan?.isUntitled, `${plan?.uri} is not new.`);
    assert(/\/new-devices\.enrollment\.yaml$/.test(plan.uri.path), plan.uri.path);
    assert(plan.languageId === 'enrollment-plan', `The language is ${plan.languageId}.`);
    assert(/ownership: organization[\s\S]*scenario: userDriven/.test(plan.getText()), plan.getText());
    const serious = vscode.languages.getDiagnostics(plan.uri).filter(({ severity }) => severity < 2);
    assert(serious.length === 0, serious.map(({ message }) => message).join('\n'));
    await replace(plan, 'ownership: organization', 'ownership: personal');
    await appearance(plan, 'byod-with-autopilot');
  });
});

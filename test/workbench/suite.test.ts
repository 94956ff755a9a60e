import * as vscode from 'vscode';
import { absence, appearance, assert, closeEditors, codeActions, findings, open, replace, SOURCE, tab } from './editor';

const RULE = 'byod-with-autopilot';
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('enrollmentPlan');

describe(`Enrollment Plan in VS Code ${vscode.version}`, () => {
  afterEach(closeEditors);

  it('is installed', () => {
    assert(vscode.extensions.getExtension('enrollment-plan.enrollment-plan'), 'The extension is not there.');
  });

  it('knows a plan by its name, and gives it the language enrollment-plan', async () => {
    const plan = await open('clean.enrollment.yaml');
    assert(plan.languageId === 'enrollment-plan', `The language is ${plan.languageId}.`);
  });

  it('shows what cannot work, with its rule and its source', async () => {
    const plan = await open('byod.enrollment.yaml');
    const finding = await appearance(plan, RULE);
    assert(finding.source === SOURCE, `The source is ${finding.source}.`);
    assert(finding.severity === vscode.DiagnosticSeverity.Error, `The severity is ${finding.severity}.`);
    assert(plan.getText(finding.range).includes('windowsAutopilot'), `It marks "${plan.getText(finding.range)}".`);
  });

  it('follows the text as it changes', async () => {
    const plan = await open('clean.enrollment.yaml');
    await replace(plan, 'userEnrollment', 'windowsAutopilot');
    await appearance(plan, RULE);
    await replace(plan, 'windowsAutopilot', 'userEnrollment');
    await absence(plan, RULE);
  });

  it('offers a fix, and is content once it is applied', async () => {
    const plan = await open('byod.enrollment.yaml');
    const { range } = await appearance(plan, RULE);
    const actions = await codeActions(plan, range, vscode.CodeActionKind.QuickFix);
    const fix = actions.find(({ title }) => /user enrollment/i.test(title));
    assert(fix?.edit, `The light bulb offers: ${actions.map(({ title }) => title).join(', ') || 'nothing'}.`);
    await vscode.workspace.applyEdit(fix.edit);
    assert(plan.getText().includes('method: userEnrollment'), plan.getText());
    await absence(plan, RULE);
  });

  it('fixes everything at once', async () => {
    const plan = await open('fix-all.enrollment.yaml');
    await appearance(plan, RULE);
    const whole = new vscode.Range(0, 0, plan.lineCount, 0);
    const [fixAll] = await codeActions(plan, whole, FIX_ALL);
    assert(fixAll?.edit, 'There is no action of kind source.fixAll.enrollmentPlan.');
    await vscode.workspace.applyEdit(fixAll.edit);
    await absence(plan, RULE);
  });

  it('fixes everything on saving, where the settings say so', async () => {
    const plan = await open('on-save.enrollment.yaml');
    const editor = vscode.workspace.getConfiguration('editor', plan);
    await editor.update('codeActionsOnSave', { [FIX_ALL.value]: 'explicit' }, vscode.ConfigurationTarget.Workspace);
    await replace(plan, 'userEnrollment', 'windowsAutopilot');
    await appearance(plan, RULE);
    await plan.save();
    assert(plan.getText().includes('method: userEnrollment') && !plan.isDirty, plan.getText());
    await editor.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('serves a plan whatever language the workspace gives its file', async () => {
    const plan = await open('mapped.enrollment.yml');
    assert(plan.languageId === 'properties', `The language is ${plan.languageId}.`);
    await appearance(plan, RULE);
  });

  it('serves a plan in JSON, which keeps its language', async () => {
    const plan = await open('byod.enrollment.json');
    assert(plan.languageId === 'json', `The language is ${plan.languageId}.`);
    const { range } = await appearance(plan, RULE);
    assert(plan.getText(range).includes('windowsAutopilot'), `It marks "${plan.getText(range)}".`);
  });

  it('shows the page about a rule, which came with the extension', async () => {
    await vscode.commands.executeCommand('enrollmentPlan.openRule', 'byod-with-autopilot');
    await tab('byod-with-autopilot');
  });

  it('leaves other files alone', async () => {
    const notes = await open('notes.yaml');
    // The server answers in order: what it had to say of the notes is known when it has spoken of the plan.
    await appearance(await open('byod.enrollment.yaml'), RULE);
    assert(findings(notes).length === 0, 'A file that is no plan has findings.');
  });
});

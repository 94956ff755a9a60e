import * as vscode from 'vscode';
import { absence, appearance, assert, closeEditors, codeActions, findings, open } from './editor';

const BYOD = 'byod-with-autopilot';
const kind = (name: string): vscode.CodeActionKind => vscode.CodeActionKind.Empty.append(name);
const CREATE = kind('quickfix.enrollmentPlan.create');
const IGNORE = kind('quickfix.enrollmentPlan.ignore');
const ACCEPT = kind('quickfix.enrollmentPlan.accept');
const METHOD = kind('refactor.rewrite.enrollmentPlan.method');

describe('Code actions in VS Code', () => {
  afterEach(closeEditors);

  for (const name of ['actions.enrollment.yaml', 'actions.enrollment.json']) {
    describe(name, () => {
      it('changes how a population is enrolled', async () => {
        const plan = await open(name);
        await appearance(plan, BYOD);
        const actions = await codeActions(plan, place(plan, 'windowsAutopilot'), METHOD);
        const titles = actions.map(({ title }) => title);
        const settings = actions.find(({ title }) => title === 'Change to Windows automatic enrollment: Settings');
        assert(settings?.edit, titles.join(' | '));
        await vscode.workspace.applyEdit(settings.edit);
        const text = plan.getText();
        assert(/"?method"?: "?automaticEnrollment/.test(text) && /"?option"?: "?settings/.test(text), text);
        assert(!text.includes('profile') && (name.endsWith('json') || text.includes('# as planned in May')), text);
      });

      it('creates what the plan names and does not declare', async () => {
        const plan = await open(name);
        const { range } = await appearance(plan, 'unknown-reference');
        await take(plan, range, CREATE);
        await absence(plan, 'unknown-reference');
        assert(/"?autopilotProfiles"?:\s*\{?\s*"?sales"?:/.test(plan.getText()), plan.getText());
        assert(
          findings(plan).length === 1,
          findings(plan)
            .map(({ message }) => message)
            .join(' | '),
        );
      });

      it('accepts a finding as an exception, for the reason that is typed', async () => {
        const plan = await open(name);
        const { range } = await appearance(plan, BYOD);
        await take(plan, range, ACCEPT);
        await vscode.commands.executeCommand('type', { text: 'Bought back' });
        await absence(plan, BYOD);
        assert(/"?reason"?: "Bought back",?\s+"?approvedBy"?: "TODO/.test(plan.getText()), plan.getText());
      });
    });
  }

  it('ignores a finding, for the reason that is typed', async () => {
    const plan = await open('actions.enrollment.yaml');
    const { range } = await appearance(plan, BYOD);
    await take(plan, range, IGNORE);
    await vscode.commands.executeCommand('type', { text: 'bought back in March' });
    await absence(plan, BYOD);
    assert(
      plan
        .getText()
        .includes(`      # enrollment-plan: ignore[${BYOD}] bought back in March\n      method: windowsAutopilot\n`),
      plan.getText(),
    );
  });

  it('has no comment to offer in JSON', async () => {
    const plan = await open('actions.enrollment.json');
    const { range } = await appearance(plan, BYOD);
    assert((await codeActions(plan, range, IGNORE)).length === 0, 'A comment is offered in JSON.');
  });
});

/** The first place of a word. */
function place(document: vscode.TextDocument, word: string): vscode.Range {
  const start = document.positionAt(document.getText().indexOf(word));
  return new vscode.Range(start, start);
}

/** Takes the one action of a kind, with the cursor where it is for: what is to be typed over is selected then. */
async function take(document: vscode.TextDocument, { start }: vscode.Range, of: vscode.CodeActionKind): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(start, start);
  const [action, ...more] = await codeActions(document, new vscode.Range(start, start), of);
  assert(action?.edit && more.length === 0, [action, ...more].map((each) => each?.title).join(' | '));
  await vscode.workspace.applyEdit(action.edit);
}

import * as vscode from 'vscode';
import { appearance, assert, closeEditors, open } from './editor';

describe('In VS Code, a plan', () => {
  afterEach(closeEditors);

  for (const name of ['kiosks.enrollment.yaml', 'kiosks.enrollment.json']) {
    it(`shows in ${name} what the guide says, once`, async () => {
      const plan = await opened(name);
      const shown = await hovers(plan, 'selfDeploying');
      assert(shown.length === 1, `There are ${shown.length} hovers.`);
      assert(/Windows Autopilot, self-deploying for `lobby`: \*\*supported\*\*/.test(shown[0] ?? ''), shown.join('\n'));
    });

    it(`shows in ${name} behind a value what follows from it`, async () => {
      const plan = await opened(name);
      const whole = new vscode.Range(0, 0, plan.lineCount, 0);
      const hints: vscode.InlayHint[] = await vscode.commands.executeCommand(
        'vscode.executeInlayHintProvider',
        plan.uri,
        whole,
      );
      const labels = hints.map(({ label }) => String(label));
      for (const label of ['until 2028-10-10', 'Microsoft Entra joined', 'KIOSK-1234 · 10 of 15'])
        assert(labels.includes(label), labels.join(', '));
    });

    it(`counts above the objects of ${name}, and a click leads there`, async () => {
      const plan = await opened(name);
      const commands = await lenses(plan);
      const titles = commands.map(({ title }) => title);
      const summary = commands.find(({ title }) => title.startsWith('2 devices · Windows Autopilot · 1 error'));
      const references = commands.find(({ title }) => title === '1 reference');
      assert(titles.includes('40 devices · Windows Autopilot, self-deploying'), titles.join('\n'));
      assert(summary && references, titles.join('\n'));

      await vscode.commands.executeCommand(summary.command, ...(summary.arguments ?? []));
      const editor = vscode.window.activeTextEditor;
      assert(editor?.document === plan, 'Another document is active.');
      assert(plan.getText(editor.selection).includes('windowsAutopilot'), plan.getText(editor.selection));

      // The one place is shown at the id, above the text.
      await vscode.commands.executeCommand(references.command, ...(references.arguments ?? []));
      await vscode.commands.executeCommand('closeReferenceSearch');
    });
  }
});

/** A plan in an editor, with everything that was found in it. */
async function opened(name: string): Promise<vscode.TextDocument> {
  const plan = await open(name);
  await appearance(plan, 'byod-with-autopilot');
  return plan;
}

/** The texts that VS Code shows where a word stands. */
async function hovers(plan: vscode.TextDocument, word: string): Promise<string[]> {
  const position = plan.positionAt(plan.getText().indexOf(word) + 1);
  const found: vscode.Hover[] = await vscode.commands.executeCommand('vscode.executeHoverProvider', plan.uri, position);
  // VS Code's JSON server answers with an empty text where its schema says nothing; nobody sees that.
  return found
    .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
    .filter((text) => text !== '');
}

/** What the lenses of a plan say and do, resolved as VS Code resolves those that are in sight. */
async function lenses(plan: vscode.TextDocument): Promise<vscode.Command[]> {
  const found: vscode.CodeLens[] = await vscode.commands.executeCommand(
    'vscode.executeCodeLensProvider',
    plan.uri,
    100,
  );
  return found.flatMap(({ command }) => command ?? []);
}

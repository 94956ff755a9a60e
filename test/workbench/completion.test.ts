import * as vscode from 'vscode';
import { accept, assert, closeEditors, open, suggestions } from './editor';

/** What is typed in each format, and what is written when the first suggestion is taken. */
const written = {
  yaml: {
    key: { typed: 'cond', taken: '    condition: ' },
    value: '    condition: new\n',
    object: {
      typed: 'enrollment: ',
      taken: '    enrollment:\n      method: automaticEnrollment\n      option: settings\n',
    },
  },
  json: {
    key: { typed: '"cond', taken: '"ownership": "organization",\n      "condition": "' },
    value: '      "condition": "new"\n',
    object: {
      typed: '"enrollment": ',
      taken: '      "enrollment": {\n        "method": "automaticEnrollment",\n        "option": "settings"\n      }\n',
    },
  },
} as const;

describe('Completion in VS Code', () => {
  afterEach(closeEditors);

  for (const format of ['yaml', 'json'] as const) {
    const { key, value, object } = written[format];
    const name = `completion.enrollment.${format}`;

    it(`writes a key in ${format}, and offers its values at once`, async () => {
      const plan = await open(name);
      await type(plan, key.typed);
      await accept(plan, key.taken);
      while (!plan.getText().includes(value)) await vscode.commands.executeCommand('acceptSelectedSuggestion');
    });

    it(`writes a whole enrollment in ${format}`, async () => {
      const plan = await open(name);
      await type(plan, object.typed);
      await accept(plan, object.taken);
    });

    it(`offers every value once in ${format}, what cannot work last`, async () => {
      const plan = await open(name);
      const items = await suggestions(plan, plan.positionAt(plan.getText().indexOf('userEnrollment') + 2));
      assertDistinct(items);
      const [works, doesNot] = ['userEnrollment', 'windowsAutopilot'].map((label) =>
        items.find((item) => labelOf(item) === label),
      );
      assert(works?.sortText && doesNot?.sortText && works.sortText < doesNot.sortText, items.map(labelOf).join(', '));
      assert(/personal/.test(doesNot.detail ?? ''), doesNot.detail ?? '');
    });

    it(`offers every key once in ${format}`, async () => {
      const plan = await open(name);
      const items = await suggestions(plan, await newLine(plan, 'As all partners'));
      assert(
        items.some((item) => labelOf(item) === 'connect'),
        items.map(labelOf).join(', '),
      );
      assertDistinct(items);
    });
  }
});

/** Whoever offers something, quotes make no difference to those who read it. */
function assertDistinct(items: readonly vscode.CompletionItem[]): void {
  const labels = items.map((item) => labelOf(item).replaceAll('"', ''));
  assert(new Set(labels).size === labels.length, labels.join(', '));
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

/** Starts a line below the first one with a word in it, indented as it is. */
async function newLine(plan: vscode.TextDocument, word: string): Promise<vscode.Position> {
  const above = plan.lineAt(plan.positionAt(plan.getText().indexOf(word)));
  const edit = new vscode.WorkspaceEdit();
  const indentation = above.text.slice(0, above.firstNonWhitespaceCharacterIndex);
  edit.insert(plan.uri, above.range.end, `\n${indentation}`);
  await vscode.workspace.applyEdit(edit);
  return plan.lineAt(above.lineNumber + 1).range.end;
}

async function type(plan: vscode.TextDocument, text: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(plan);
  const at = await newLine(plan, 'organization');
  editor.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand('type', { text });
}

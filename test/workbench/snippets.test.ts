import * as vscode from 'vscode';
import { today } from '../../core/text/dates';
import { expand, type Snippet } from '../support/snippet';
import { appearance, assert, closeEditors, findings, open, whenDiagnostics } from './editor';

const LANGUAGE = 'enrollment-plan';

describe('snippets in VS Code', () => {
  afterEach(async function () {
    const plan = vscode.window.activeTextEditor?.document;
    if (this.currentTest?.state === 'failed' && plan)
      console.error(
        `The plan was then:\n${plan.getText()}\n${findings(plan)
          .map(({ message }) => message)
          .join('\n')}`,
      );
    await closeEditors();
  });

  it('become what the other tests take them for', async () => {
    const plan = await open('parts.enrollment.yaml');
    const snippets = await contributed();
    assert(snippets.length > 60, `There are ${snippets.length} snippets.`);
    const become = async ([name, snippet]: (typeof snippets)[number], tabSize: number, indentation: string) => {
      await replaceAll(plan, indentation);
      vscode.window.activeTextEditor!.options = { tabSize, insertSpaces: true };
      await insert(name);
      const text = indentation + expand(snippet, { tabSize, indentation, day: today() }).text;
      assert(plan.getText() === text, `${name} became\n${plan.getText()}\ninstead of\n${text}`);
    };
    for (const each of snippets) await become(each, 2, '');
    // Maps in maps, and the items of lists, whose keys are not as far to the right as a tab.
    for (const each of snippets)
      if (/^(?:wave|exception|cname|profile|co-management)/.test(each[1].prefix)) await become(each, 4, ' '.repeat(8));
  }).timeout(120_000);

  it('are found by what their names begin with', async () => {
    const plan = await open('parts.enrollment.yaml');
    for (const start of ['plan', 'population', 'profile']) {
      await replaceAll(plan, start);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        plan.uri,
        new vscode.Position(0, start.length),
      );
      const offered = new Set(items.map(({ label }) => (typeof label === 'string' ? label : label.label)));
      for (const [, { prefix }] of await contributed())
        assert(!prefix.startsWith(start) || offered.has(prefix), `${prefix} is not offered for "${start}".`);
    }
  });

  it('make a plan without findings, each behind its key and Enter', async () => {
    const plan = await open('parts.enrollment.yaml');
    // Its keys have no values yet.
    await appearance(plan, 'missing-value');
    for (const [key, name] of [
      ['populations', 'User-driven'],
      ['groups', 'Group of users'],
      ['autopilotProfiles', 'Autopilot profile'],
      ['enrollmentStatusPages', 'Enrollment Status Page'],
      ['apps', 'App to wait for'],
      ['waves', 'Step of the rollout'],
    ] as const) {
      await goBehind(plan, `${key}:`);
      await enter(plan);
      await insert(name);
    }
    // The group of the devices comes behind the one of the users.
    await goBehind(plan, 'displayName: Windows users }');
    await enter(plan);
    await insert('Devices by group tag');
    await silence(plan);
  });

  it('make a whole plan without findings', async () => {
    const plan = await open('parts.enrollment.yaml');
    for (const name of ['Remote stores', 'Cloud attach', 'New plan']) {
      await replaceAll(plan, 'schemaVersion: 1\nplans:\n');
      await appearance(plan, 'unknown-key');
      await replaceAll(plan, '');
      await insert(name);
      await silence(plan);
    }
  });
});

/** The snippets that the installed extension brings, by their names. */
async function contributed(): Promise<[string, Snippet][]> {
  const extension = vscode.extensions.getExtension('enrollment-plan.enrollment-plan');
  assert(extension, 'The extension is not there.');
  const files: readonly { readonly path: string }[] = extension.packageJSON.contributes.snippets;
  const read = ({ path }: { readonly path: string }) =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, path));
  const texts = await Promise.all(files.map(read));
  return texts.flatMap((bytes) => Object.entries<Snippet>(JSON.parse(new TextDecoder().decode(bytes))));
}

/** Inserts a snippet at the cursor, and leaves its tab stops as they are. */
async function insert(name: string): Promise<void> {
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: LANGUAGE, name });
  await vscode.commands.executeCommand('leaveSnippet');
  await vscode.commands.executeCommand('hideSuggestWidget');
}

async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const { activeTextEditor } = vscode.window;
  assert(activeTextEditor?.document === document, 'The plan is not in the active editor.');
  await activeTextEditor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), text));
  const end = document.positionAt(text.length);
  activeTextEditor.selection = new vscode.Selection(end, end);
}

/** Puts the cursor behind the first occurrence of a text, and waits until the window has it there: what is typed comes from there. */
async function goBehind(document: vscode.TextDocument, text: string): Promise<void> {
  const offset = document.getText().indexOf(text);
  const { activeTextEditor } = vscode.window;
  assert(offset >= 0 && activeTextEditor, `"${text}" is not in ${document.uri}`);
  const position = document.positionAt(offset + text.length);
  const arrived = new Promise<void>((resolve) => {
    const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor !== activeTextEditor || !selections[0]?.active.isEqual(position)) return;
      listener.dispose();
      resolve();
    });
  });
  activeTextEditor.selection = new vscode.Selection(position, position);
  await arrived;
}

/** Presses Enter behind a key. VS Code indents the new line once its grammar has been through what is above, and not before. */
async function enter(document: vscode.TextDocument): Promise<void> {
  const line = (): number => vscode.window.activeTextEditor?.selection.active.line ?? 0;
  const above = line();
  for (;;) {
    await vscode.commands.executeCommand('type', { text: '\n' });
    if (document.lineAt(above + 1).firstNonWhitespaceCharacterIndex > 0) return;
    await vscode.commands.executeCommand('undo');
  }
}

/** Waits until nothing at all is found. */
async function silence(document: vscode.TextDocument): Promise<void> {
  await whenDiagnostics(() => findings(document).length === 0);
}

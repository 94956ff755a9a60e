import * as vscode from 'vscode';

export const SOURCE = 'Enrollment Plan';

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Closes every editor, and what was changed in the active one is lost. */
export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The suite runs in a workspace folder.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** A diagnostic's code, without the address that it may carry. */
export const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);

/** Our diagnostics of a document, with one code or all. */
export function findings(document: vscode.TextDocument, code?: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === SOURCE && (code === undefined || codeOf(diagnostic) === code));
}

/** Resolves as soon as `holds`, which is asked again whenever VS Code tells of changed diagnostics. */
export function whenDiagnostics(holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const ask = () => {
      if (!holds()) return;
      subscription.dispose();
      resolve();
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(ask);
    ask();
  });
}

/** Waits for a tab whose title has these words. */
export function tab(words: string): Promise<void> {
  return new Promise((resolve) => {
    const { tabGroups } = vscode.window;
    const ask = () => {
      if (!tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes(words)))) return;
      subscription.dispose();
      resolve();
    };
    const subscription = tabGroups.onDidChangeTabs(ask);
    ask();
  });
}

/** Waits for a finding with this code, and returns it. */
export async function appearance(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
  await whenDiagnostics(() => findings(document, code).length > 0);
  return findings(document, code)[0] as vscode.Diagnostic;
}

/** Waits until no finding has this code. */
export const absence = (document: vscode.TextDocument, code: string): Promise<void> =>
  whenDiagnostics(() => findings(document, code).length === 0);

/** Replaces the first occurrence of a text, as typing over it would. */
export async function replace(document: vscode.TextDocument, old: string, by: string): Promise<void> {
  const start = document.getText().indexOf(old);
  if (start < 0) throw new Error(`"${old}" is not in ${document.uri}`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + old.length));
  edit.replace(document.uri, range, by);
  await vscode.workspace.applyEdit(edit);
}

/**
 * The code actions of a kind that the light bulb offers for a range. VS Code cancels the request when an extension brings
 * another provider meanwhile, as some do long after the start; its light bulb asks again then, and so does this.
 */
export async function codeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  for (;;) {
    try {
      return await vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        kind.value,
        RESOLVE_ALL,
      );
    } catch (error) {
      if (!(error instanceof Error && error.name === 'Canceled')) throw error;
    }
  }
}

/** What is offered at a position, whoever offers it. */
export async function suggestions(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items;
}

/** Opens the list of suggestions, and takes what stands first in it, until the text is there. */
export async function accept(document: vscode.TextDocument, expected: string): Promise<void> {
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  // Without a list there is nothing to take, and nothing happens.
  while (!document.getText().includes(expected)) await vscode.commands.executeCommand('acceptSelectedSuggestion');
}

/** How many of the actions VS Code resolves, so that they carry their edits. */
const RESOLVE_ALL = 100;

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

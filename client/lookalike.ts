import { Disposable, languages, type TextDocument, window, workspace } from 'vscode';
import { planSelector } from './plan-selector';

/** As far as a document is read to see whether it looks like a plan, in UTF-16 units. */
const read = 50_000;

const almostPlanName = /(?:^|[/\\])(?:[^/\\]*[._-])?enrollment(?:[._-]?plan)?\.(?:ya?ml|jsonc?)$/i;

/** Whether a document is no plan, and looks like one: by its name, or by the two keys that every plan has. */
export function looksLikePlan(document: TextDocument): boolean {
  if (!/yaml|yml|json/.test(document.languageId) && !/\.(?:ya?ml|jsonc?)$/i.test(document.uri.path)) return false;
  if (languages.match(planSelector(), document) > 0) return false;
  if (almostPlanName.test(document.uri.path)) return true;
  const text = document.getText().slice(0, read);
  return ['schemaVersion', 'populations'].every((key) => new RegExp(`^\\s*"?${key}"?\\s*:`, 'm').test(text));
}

/** Calls `show` whenever the active editor has a document that looks like a plan, and disposes of what it shows afterwards. */
export function watchLookalikes(show: (document: TextDocument) => Disposable): Disposable {
  let shown: Disposable | undefined;
  const look = (): void => {
    shown?.dispose();
    const document = window.activeTextEditor?.document;
    shown = document && looksLikePlan(document) ? show(document) : undefined;
  };
  look();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(look),
    // Its language may have changed, which closes a document and opens it again; or its text.
    workspace.onDidOpenTextDocument(look),
    workspace.onDidSaveTextDocument(look),
    { dispose: () => shown?.dispose() },
  );
}

import { Disposable, languages, type TextDocument, window, workspace } from 'vscode';
import { hasKeysOfPlan, isAlmostPlanName } from './plan-name';
import { planSelector } from './plan-selector';

/** As far as a document is read to see whether it looks like a plan, in UTF-16 units. */
const readLength = 50_000;

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
    // A document whose language changes is opened anew.
    workspace.onDidOpenTextDocument(look),
    workspace.onDidSaveTextDocument(look),
    { dispose: () => shown?.dispose() },
  );
}

/** Whether a document is no plan, and looks like one: by its name, or by the keys that every plan has. */
function looksLikePlan(document: TextDocument): boolean {
  const { languageId, uri } = document;
  if (!/ya?ml|json/.test(languageId) && !/\.(?:ya?ml|jsonc?)$/i.test(uri.path)) return false;
  if (languages.match(planSelector(), document) > 0) return false;
  return isAlmostPlanName(uri.path) || hasKeysOfPlan(document.getText().slice(0, readLength));
}

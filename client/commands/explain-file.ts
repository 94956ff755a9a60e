import {
  commands,
  l10n,
  languages,
  type MessageItem,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { languageId } from '../../server/protocol';
import { isOfWorkspace, namesOfPlans, whyNoPlan } from '../no-plan';
import type { Server } from '../on-demand';
import { planNameFor } from '../plan-name';
import { planSelector } from '../plan-selector';
import { documentStatus } from '../status/document-status';
import { askedFor, knownBy, rulesInWords, setsInWords } from '../status/in-words';

/** Something that somebody can do about it. */
interface Remedy extends MessageItem {
  readonly take: () => Thenable<unknown>;
}

/** Says why the file in the active editor is treated as a plan, and how it is checked; or why it is none, and what would make it one. */
export async function explainFile(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage(l10n.t('Open the file that you want to know about in an editor.'));
    return;
  }
  const name = workspace.asRelativePath(document.uri);
  if (languages.match(planSelector(), document) === 0) await explainNoPlan(document, name);
  else await explainPlan(document, name, server);
}

async function explainPlan(document: TextDocument, name: string, server: Server): Promise<void> {
  const client = await server.running();
  const status = client && (await documentStatus(client, document.uri.toString()));
  if (!status) return;
  const remedies: Remedy[] = [];
  const { configuration } = status;
  if (configuration)
    remedies.push({
      title: l10n.t('Open Configuration'),
      take: () => commands.executeCommand('vscode.open', Uri.parse(configuration)),
    });
  if (status.kind === 'plan')
    remedies.push({
      title: l10n.t('Change the Date'),
      take: () => commands.executeCommand('workbench.action.openSettings', 'enrollmentPlan.asOf'),
    });
  const checked = l10n.t(
    'It is checked by {0} ({1}), for {2} ({3}).',
    rulesInWords(status),
    setsInWords(status),
    status.asOf,
    askedFor(),
  );
  const sentences = [`${name}:`, knownBy(status), ...(status.kind === 'plan' ? [checked] : [])];
  await offer(sentences.join(' '), remedies);
}

async function explainNoPlan(document: TextDocument, name: string): Promise<void> {
  const why = l10n.t('{0} is not treated as an enrollment plan. {1}', name, whyNoPlan(document));
  const names = l10n.t('Plans are called {0}, or have the language Enrollment Plan.', namesOfPlans());
  await offer(`${why} ${names}`, isOfWorkspace(document) ? remediesFor(document) : []);
}

function remediesFor(document: TextDocument): Remedy[] {
  const renamed = planNameFor(document.uri.path, document.languageId);
  const remedies: Remedy[] = document.isUntitled
    ? [{ title: l10n.t('Save As…'), take: () => commands.executeCommand('workbench.action.files.saveAs') }]
    : [{ title: l10n.t('Rename to {0}', renamed), take: () => rename(document, renamed) }];
  if (/ya?ml/.test(document.languageId) || /\.ya?ml$/i.test(document.uri.path))
    remedies.push({
      title: l10n.t('Change the Language'),
      take: () => languages.setTextDocumentLanguage(document, languageId),
    });
  return remedies;
}

async function rename({ uri }: TextDocument, name: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.renameFile(uri, Uri.joinPath(uri, '..', name));
  await workspace.applyEdit(edit);
}

/** Not modal: the message stays until somebody answers it. */
async function offer(message: string, remedies: readonly Remedy[]): Promise<void> {
  const chosen = await window.showInformationMessage(message, ...remedies);
  await chosen?.take();
}

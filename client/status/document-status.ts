import { Disposable, languages, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentStatus, documentStatusChanged, documentStatusRequest } from '../../server/protocol';
import { planSelector } from '../plan-selector';
import { statusItems } from './items';

export interface DocumentStatusItems extends Disposable {
  /** Shows what the server of this client says from now on. */
  follow(client: BaseLanguageClient | undefined): void;
}

/** Shows, beside the language of a plan: whether it is served, by which rules it is checked, and for which day. */
export function showDocumentStatus(): DocumentStatusItems {
  const items = statusItems();
  let client: BaseLanguageClient | undefined;
  let followed: Disposable | undefined;

  const show = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    const asked = client;
    if (!asked?.isRunning() || !document || languages.match(planSelector(), document) === 0) return;
    const status = await documentStatus(asked, document.uri.toString()).catch(() => null);
    // Meanwhile another editor may have become the active one, and asks for itself.
    if (status && client === asked && window.activeTextEditor?.document === document) items.showDocument(status);
  };
  const showAll = (): void => {
    items.showServer(client?.isRunning() ? 'running' : client?.needsStop() ? 'starting' : 'stopped');
    void show();
  };

  const editors = Disposable.from(
    window.onDidChangeActiveTextEditor(show),
    // A document whose language changes is opened anew.
    workspace.onDidOpenTextDocument(show),
  );
  return {
    follow(next) {
      followed?.dispose();
      client = next;
      followed =
        next && Disposable.from(next.onDidChangeState(showAll), next.onNotification(documentStatusChanged, show));
      showAll();
    },
    dispose: () => Disposable.from(items, editors, ...(followed ? [followed] : [])).dispose(),
  };
}

/** What the server makes of an open document; null where it is none of ours. */
export function documentStatus(client: BaseLanguageClient, uri: string): Promise<DocumentStatus | null> {
  return client.sendRequest<DocumentStatus | null>(documentStatusRequest, { uri });
}

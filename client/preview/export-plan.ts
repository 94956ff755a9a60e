import { commands, l10n, Uri, window, workspace } from 'vscode';
import { type RenderParams, renderRequest } from '../../server/protocol';
import type { Client } from './preview-panel';

const extensions = { html: 'html', markdown: 'md' } as const;

/** Writes a plan as a page of its own, where the person says. */
export async function exportPlan(client: Client, format: 'html' | 'markdown', given?: Uri): Promise<void> {
  const uri = given ?? window.activeTextEditor?.document.uri;
  if (!uri) return;
  await workspace.openTextDocument(uri);
  const started = await client();
  const params: RenderParams = { uri: started.code2ProtocolConverter.asUri(uri), format };
  const text = await started.sendRequest<string | null>(renderRequest, params);
  if (text === null) {
    void window.showWarningMessage(l10n.t('This file is no enrollment plan.'));
    return;
  }
  const extension = extensions[format];
  const proposed = uri.with({ path: `${uri.path.replace(/(?:\.enrollment)?\.(?:ya?ml|json)$/i, '')}.${extension}` });
  const target = await window.showSaveDialog({
    ...(uri.scheme !== 'untitled' && { defaultUri: proposed }),
    filters: { [format === 'html' ? 'HTML' : 'Markdown']: [extension] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(l10n.t('The plan was exported.'), open);
  if (answer === open) await commands.executeCommand('vscode.open', Uri.from(target));
}

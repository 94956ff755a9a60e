import { type ExtensionContext, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { LensTarget } from '../../server/protocol';
import type { Server } from '../on-demand';
import type { PageState } from './messages';
import { PreviewPanel } from './preview-panel';
import { previewType } from './preview-type';

/** The previews of plans: each plan has at most one. */
export interface Previews {
  /**
   * Shows the preview of a plan, of the one in the active editor where none is named.
   *
   * @param at a place in the population to go into
   */
  open(column: ViewColumn, given?: Uri, at?: LensTarget['position']): void;
  /** The plan whose preview has the focus. */
  focused(): Uri | undefined;
  /** Fills a panel that VS Code has kept over a reload. */
  restore(panel: WebviewPanel, state: PageState | undefined): void;
}

/** Makes the previews of a session. */
export function createPreviews({ extensionUri }: ExtensionContext, server: Server): Previews {
  const pageFolder = Uri.joinPath(extensionUri, 'dist/preview');
  const previews = new Map<string, PreviewPanel>();

  const show = (panel: WebviewPanel, uri: Uri, chosen?: string): void => {
    const key = uri.toString();
    previews.set(key, new PreviewPanel(panel, uri, pageFolder, server, chosen));
    panel.onDidDispose(() => previews.delete(key));
  };

  return {
    open(column, given, at) {
      const uri = given ?? window.activeTextEditor?.document.uri;
      if (!uri) return;
      const known = previews.get(uri.toString());
      if (known) known.panel.reveal(column === ViewColumn.Beside ? known.panel.viewColumn : column);
      else {
        const place = { viewColumn: column, preserveFocus: column === ViewColumn.Beside };
        show(window.createWebviewPanel(previewType, l10n.t('Preview'), place), uri);
      }
      if (at) void previews.get(uri.toString())?.goInto(at);
    },
    focused: () => [...previews.values()].find(({ panel }) => panel.active)?.uri,
    restore(panel, state) {
      if (state?.uri) show(panel, Uri.parse(state.uri), state.chosen);
      else panel.dispose();
    },
  };
}

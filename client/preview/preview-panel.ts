import {
  Disposable,
  env,
  l10n,
  Position,
  type TextDocument,
  type Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type LensTarget, type PreviewParams, type PreviewResult, previewRequest } from '../../server/protocol';
import type { Server } from '../on-demand';
import { applyFix } from './apply-fix';
import type { FromPage, ToPage } from './messages';
import { pageHtml } from './page-html';
import { reveal } from './reveal';

/** The preview of one plan: it follows the plan, the editor's cursor and the page's clicks, until its panel is closed. */
export class PreviewPanel {
  private readonly subscriptions: Disposable[] = [];
  /** The result that the page has. */
  private known: string | undefined;
  private chosen: string | undefined;
  private cursor: number | undefined;
  /** Requests take turns; those that wait become one. */
  private updating: Promise<void> | undefined;
  private isStale = false;

  /**
   * @param pageFolder the folder of the page's script and style sheet
   * @param chosen the id of the population that was shown before a reload
   */
  constructor(
    readonly panel: WebviewPanel,
    readonly uri: Uri,
    pageFolder: Uri,
    private readonly server: Server,
    chosen?: string,
  ) {
    this.chosen = chosen;
    panel.title = l10n.t('Preview {0}', uri.path.slice(uri.path.lastIndexOf('/') + 1));
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder] };
    panel.webview.html = pageHtml(panel.webview, pageFolder, uri.toString());
    this.subscriptions.push(
      panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      workspace.onDidChangeTextDocument(({ document }) => this.isOurs(document) && this.update()),
      window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        if (!this.isOurs(document)) return;
        this.cursor = document.offsetAt(selection.active);
        this.post({ kind: 'cursor', offset: this.cursor });
      }),
      // What is hidden is not drawn; the page is loaded anew when it is shown again.
      panel.onDidChangeViewState(() => panel.visible && this.update()),
    );
    panel.onDidDispose(() => Disposable.from(...this.subscriptions).dispose());
  }

  /** Goes into the population at a place of the plan. */
  async goInto({ line, character }: LensTarget['position']): Promise<void> {
    const document = await workspace.openTextDocument(this.uri);
    this.cursor = document.offsetAt(new Position(line, character));
    this.chosen = undefined;
    this.update();
    this.post({ kind: 'cursor', offset: this.cursor });
  }

  /** Asks for what has changed, and has it drawn. */
  update(): void {
    this.isStale = true;
    if (!this.panel.visible) return;
    this.updating ??= this.updateAll().finally(() => {
      this.updating = undefined;
    });
  }

  private async updateAll(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      const result = await this.ask().catch(() => null);
      if (result) {
        this.known = result.id;
        this.chosen = result.chosen;
        this.post({ kind: 'update', result });
      } else this.post({ kind: 'say', text: l10n.t('The plan cannot be shown.') });
    }
  }

  private async ask(): Promise<PreviewResult | null> {
    // The server knows open documents alone, and VS Code closes those that no editor shows.
    await workspace.openTextDocument(this.uri);
    const client = await this.server.running();
    if (!client) return null;
    const params: PreviewParams = {
      uri: client.code2ProtocolConverter.asUri(this.uri),
      chosen: this.chosen,
      cursor: this.cursor,
      known: this.known,
    };
    return client.sendRequest<PreviewResult | null>(previewRequest, params);
  }

  private async receive(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.known = undefined;
        this.post({ kind: 'start', texts: textsOf(l10n.bundle) });
        this.update();
        break;
      case 'choose':
        this.chosen = message.id;
        this.update();
        break;
      case 'reveal':
        await reveal(this.uri, message, this.panel.viewColumn);
        break;
      case 'fix':
        this.post({ kind: 'say', text: await applyFix(this.uri, message) });
        break;
      case 'copy':
        await env.clipboard.writeText(message.text);
        this.post({ kind: 'say', text: l10n.t('Copied') });
    }
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private isOurs(document: TextDocument): boolean {
    return document.uri.toString() === this.uri.toString();
  }
}

const textsOf = (bundle: { readonly [english: string]: string } | undefined): { readonly [english: string]: string } =>
  bundle ?? {};

import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  languages,
  type TextDocument,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { planSelector } from './plan-selector';
import type { exportPlan } from './preview/export-plan';
import type { PageState } from './preview/messages';
import { previewType } from './preview/preview-type';
import type { createPreviews, Previews } from './preview/previews';
import { openRule, provideRulePages } from './rule-page';

/** Makes a language client that is not started yet. */
export type CreateClient = (context: ExtensionContext, output: LogOutputChannel) => BaseLanguageClient;

/** What is loaded with the first plan, or the first command that needs it. */
export interface Features {
  readonly createClient: CreateClient;
  readonly createPreviews: typeof createPreviews;
  readonly exportPlan: typeof exportPlan;
}

/** What VS Code calls of an extension. */
export interface Extension {
  activate(context: ExtensionContext): void;
  deactivate(): Promise<void>;
}

/** An extension that loads what it consists of with the first plan that is open, or the first command, and not before. */
export function extensionWith(load: () => Features): Extension {
  let output: LogOutputChannel | undefined;
  let client: BaseLanguageClient | undefined;
  let steps = Promise.resolve();

  /** Starting and stopping take turns, however fast they are asked for. */
  const next = (step: () => Promise<void>): Promise<void> => {
    steps = steps.then(step).catch(report);
    return steps;
  };

  const log = (): LogOutputChannel => {
    output ??= window.createOutputChannel('Enrollment Plan', { log: true });
    return output;
  };

  const report = async (error: unknown): Promise<void> => {
    log().error(error instanceof Error ? error : String(error));
    const show = l10n.t('Show Output');
    const message = l10n.t('The language server of Enrollment Plan cannot be started.');
    // Not awaited: the message stays until somebody answers it, and a restart must not wait for that.
    void window.showErrorMessage(message, show).then((answer) => answer === show && log().show());
  };

  const start = (context: ExtensionContext) => async (): Promise<void> => {
    client = load().createClient(context, log());
    // The client shows by itself why its server does not start.
    await client.start().catch(() => {});
  };

  const stop = async (): Promise<void> => {
    const stopping = client;
    client = undefined;
    // A server that has crashed, or has never started, cannot be asked to stop.
    await stopping?.dispose().catch((error) => log().warn(error));
  };

  return {
    activate(context) {
      const started = async (): Promise<BaseLanguageClient> => {
        if (!client) await next(start(context));
        if (!client) throw new Error(l10n.t('The language server of Enrollment Plan cannot be started.'));
        return client;
      };
      let previews: Previews | undefined;
      const allPreviews = (): Previews => {
        previews ??= load().createPreviews(context, started);
        return previews;
      };
      const exportAs = (format: 'html' | 'markdown') => (uri?: Uri) => load().exportPlan(started, format, uri);
      const firstPlan = whenPlanIsOpen(() => void next(start(context)));
      const restart = async (): Promise<void> => {
        firstPlan.dispose();
        void next(stop);
        await next(start(context));
      };
      context.subscriptions.push(
        firstPlan,
        commands.registerCommand('enrollmentPlan.restartServer', restart),
        commands.registerCommand('enrollmentPlan.showOutput', () => log().show()),
        commands.registerCommand('enrollmentPlan.openRule', openRule),
        provideRulePages(context),
        commands.registerCommand('enrollmentPlan.openPreview', (uri?: Uri) =>
          allPreviews().open(ViewColumn.Active, uri),
        ),
        commands.registerCommand('enrollmentPlan.openPreviewToSide', (uri?: Uri) =>
          allPreviews().open(ViewColumn.Beside, uri),
        ),
        commands.registerCommand('enrollmentPlan.exportHtml', exportAs('html')),
        commands.registerCommand('enrollmentPlan.exportMarkdown', exportAs('markdown')),
        window.registerWebviewPanelSerializer(previewType, {
          deserializeWebviewPanel: async (panel, state: PageState | undefined) => allPreviews().restore(panel, state),
        }),
        // The server is told the day when it starts.
        workspace.onDidChangeConfiguration(
          (change) => change.affectsConfiguration('enrollmentPlan.asOf') && client && restart(),
        ),
        { dispose: () => output?.dispose() },
      );
    },
    deactivate: () => next(stop),
  };
}

/** Calls `start` once, as soon as a plan is open: now, if there is one. */
function whenPlanIsOpen(start: () => void): Disposable {
  const isPlan = (document: TextDocument): boolean => languages.match(planSelector(), document) > 0;
  const opened = workspace.onDidOpenTextDocument((document) => {
    if (!isPlan(document)) return;
    opened.dispose();
    start();
  });
  if (workspace.textDocuments.some(isPlan)) {
    opened.dispose();
    start();
  }
  return opened;
}

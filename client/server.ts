import { commands, type Disposable, type ExtensionContext, type LogOutputChannel, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentStatusItems, OnDemand, RunningServer } from './on-demand';

/** The language server of the window, which is started when it is first needed. */
export interface Server extends Disposable {
  /** Starts it, unless that was done before. */
  start(): Promise<void>;
  restart(): Promise<void>;
  /** Stops it if it was ever started. */
  stop(): Promise<void>;
  isStarted(): boolean;
  readonly running: RunningServer;
  /** The output of the extension. */
  log(): LogOutputChannel;
}

export function languageServer(context: ExtensionContext, load: () => OnDemand): Server {
  let output: LogOutputChannel | undefined;
  let client: BaseLanguageClient | undefined;
  let status: DocumentStatusItems | undefined;
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

  const startUnlessStarted = async (): Promise<void> => {
    if (client) return;
    const { createClient, showDocumentStatus } = load();
    client = createClient(context, log());
    // Only then is there something to restart, or to read about.
    void commands.executeCommand('setContext', 'enrollmentPlan.started', true);
    status ??= showDocumentStatus();
    status.follow(client);
    // The client shows by itself why its server does not start.
    await client.start().catch(() => {});
  };

  const stopIfStarted = async (): Promise<void> => {
    const stopping = client;
    client = undefined;
    status?.follow(undefined);
    // A server that has crashed, or has never started, cannot be asked to stop.
    await stopping?.dispose().catch((error) => log().warn(error));
  };

  const server: Server = {
    start: () => next(startUnlessStarted),
    restart() {
      void next(stopIfStarted);
      return next(startUnlessStarted);
    },
    stop: () => next(stopIfStarted),
    isStarted: () => client !== undefined,
    async running() {
      await server.start();
      if (client && !client.isRunning()) await server.restart();
      return client?.isRunning() ? client : undefined;
    },
    log,
    dispose() {
      status?.dispose();
      output?.dispose();
    },
  };
  return server;
}

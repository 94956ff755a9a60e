import { commands, type ExtensionContext, type LogOutputChannel, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Server } from './on-demand';
import { showDocumentStatus } from './status/document-status';

/** Makes a language client that is not started yet. */
export type CreateClient = (context: ExtensionContext, output: LogOutputChannel) => BaseLanguageClient;

/** A language server that is started when it is first needed, and whose status is shown from then on. */
export function serverOf(context: ExtensionContext, createClient: CreateClient): Server {
  const status = showDocumentStatus();
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

  const startUnlessStarted = async (): Promise<void> => {
    if (client) return;
    client = createClient(context, log());
    // Only then is there something to restart, or to read about.
    void commands.executeCommand('setContext', 'enrollmentPlan.started', true);
    status.follow(client);
    // The client shows by itself why its server does not start.
    await client.start().catch(() => {});
  };

  const stopIfStarted = async (): Promise<void> => {
    const stopping = client;
    client = undefined;
    status.follow(undefined);
    // A server that has crashed, or has never started, cannot be asked to stop.
    await stopping?.dispose().catch((error) => log().warn(error));
  };

  const restart = (): Promise<void> => {
    void next(stopIfStarted);
    return next(startUnlessStarted);
  };

  return {
    start: () => next(startUnlessStarted),
    restart,
    stop: () => next(stopIfStarted),
    isStarted: () => client !== undefined,
    async running() {
      await next(startUnlessStarted);
      if (!client?.isRunning()) await restart();
      return client?.isRunning() ? client : undefined;
    },
    log,
    dispose() {
      status.dispose();
      output?.dispose();
    },
  };
}

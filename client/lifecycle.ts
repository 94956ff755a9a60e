import { commands, type Disposable, type ExtensionContext, languages, type TextDocument, workspace } from 'vscode';
import { provideLensCommands } from './lens-commands';
import { watchLookalikes } from './lookalike';
import type { OnDemand } from './on-demand';
import { planSelector } from './plan-selector';
import { registerPreviews } from './preview/register-previews';
import { openRule, provideRulePages } from './rule-page';
import { languageServer, type Server } from './server';

/** What VS Code calls of an extension. */
export interface Extension {
  activate(context: ExtensionContext): void;
  deactivate(): Promise<void> | undefined;
}

/** An extension that starts its language server with the first plan that is open or made, and not before. */
export function extensionWith(load: () => OnDemand): Extension {
  let server: Server | undefined;
  return {
    activate(context) {
      const started = languageServer(context, load);
      server = started;
      context.subscriptions.push(
        started,
        whenPlanIsOpen(() => void started.start()),
        watchLookalikes((document) => load().showLookalike(document)),
        commands.registerCommand('enrollmentPlan.newPlan', () => load().newPlan(started.running)),
        commands.registerCommand('enrollmentPlan.explainFile', () => load().explainFile(started.running)),
        commands.registerCommand('enrollmentPlan.restartServer', started.restart),
        commands.registerCommand('enrollmentPlan.showOutput', () => started.log().show()),
        commands.registerCommand('enrollmentPlan.openRule', openRule),
        provideRulePages(context),
        ...provideLensCommands(),
        ...registerPreviews(context, load, started.running),
        // The server is told the day when it starts.
        workspace.onDidChangeConfiguration(
          (change) => change.affectsConfiguration('enrollmentPlan.asOf') && started.isStarted() && started.restart(),
        ),
      );
    },
    deactivate: () => server?.stop(),
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

import {
  commands,
  type Disposable,
  type ExtensionContext,
  languages,
  type TextDocument,
  tasks,
  workspace,
} from 'vscode';
import { registerComparisons } from './compare/register-comparisons';
import { provideLensCommands } from './lens-commands';
import { watchLookalikes } from './lookalike';
import type { OnDemand, Server } from './on-demand';
import { planSelector } from './plan-selector';
import { registerPreviews } from './preview/register-previews';
import { openRule, provideRulePages } from './rule-page';

/** What VS Code calls of an extension. */
export interface Extension {
  activate(context: ExtensionContext): void;
  deactivate(): Promise<void> | undefined;
}

/**
 * An extension that starts its language server with the first plan that is open or made, and not before.
 *
 * @param load loads what it then needs
 */
export function extensionWith(load: () => OnDemand): Extension {
  let made: Server | undefined;
  return {
    activate(context) {
      const server = (): Server => {
        made ??= load().languageServer(context);
        return made;
      };
      const previews = registerPreviews(context, load, server);
      context.subscriptions.push(
        whenPlanIsOpen(() => void server().start()),
        watchLookalikes((document) => load().showLookalike(document)),
        commands.registerCommand('enrollmentPlan.newPlan', () => load().newPlan(server())),
        commands.registerCommand('enrollmentPlan.explainFile', () => load().explainFile(server())),
        commands.registerCommand('enrollmentPlan.restartServer', () => server().restart()),
        commands.registerCommand('enrollmentPlan.showOutput', () => server().log().show()),
        commands.registerCommand('enrollmentPlan.openRule', openRule),
        provideRulePages(context),
        ...provideLensCommands(),
        tasks.registerTaskProvider('enrollment-plan', {
          provideTasks: () => load().checkTasks?.(context) ?? [],
          resolveTask: (task) => load().resolveCheckTask?.(context, task),
        }),
        ...previews.disposables,
        ...registerComparisons(load, server, previews.focused),
        // The server is told the day when it starts.
        workspace.onDidChangeConfiguration(
          (change) => change.affectsConfiguration('enrollmentPlan.asOf') && made?.isStarted() && made.restart(),
        ),
        { dispose: () => made?.dispose() },
      );
    },
    deactivate: () => made?.stop(),
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

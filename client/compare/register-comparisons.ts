import { commands, type Disposable, EventEmitter, type Uri, window, workspace } from 'vscode';
import type { OnDemand, Server } from '../on-demand';
import { comparisonScheme } from './comparison';
import type { Comparisons } from './comparisons';

/**
 * Registers what compares plans; what that takes is loaded with the first comparison.
 *
 * @param previewed the plan whose preview has the focus
 */
export function registerComparisons(
  load: () => OnDemand,
  server: () => Server,
  previewed: () => Uri | undefined,
): Disposable[] {
  const changed = new EventEmitter<Uri>();
  let comparisons: Comparisons | undefined;
  const all = (): Comparisons => {
    comparisons ??= load().createComparisons(server(), (uri) => changed.fire(uri));
    return comparisons;
  };
  return [
    commands.registerCommand('enrollmentPlan.compareWith', (given?: Uri) => {
      // In the title of a preview, VS Code hands over the panel.
      const named = given?.scheme === 'webview-panel' ? undefined : given;
      return load().compareWith(named ?? window.activeTextEditor?.document.uri ?? previewed());
    }),
    workspace.registerTextDocumentContentProvider(comparisonScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => all().text(uri),
    }),
    changed,
    { dispose: () => comparisons?.dispose() },
  ];
}

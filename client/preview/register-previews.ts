import { commands, type Disposable, type ExtensionContext, Uri, ViewColumn, window } from 'vscode';
import { type LensTarget, lensCommands } from '../../server/protocol';
import type { OnDemand, Server } from '../on-demand';
import type { PageState } from './messages';
import { previewType } from './preview-type';
import type { Previews } from './previews';

/** The previews of the window, as far as others ask for them. */
export interface RegisteredPreviews {
  readonly disposables: readonly Disposable[];
  /** The plan whose preview has the focus. */
  focused(): Uri | undefined;
}

/** Registers what opens, restores and exports previews; what they consist of is loaded with the first of them. */
export function registerPreviews(
  context: ExtensionContext,
  load: () => OnDemand,
  server: () => Server,
): RegisteredPreviews {
  let previews: Previews | undefined;
  const all = (): Previews => {
    previews ??= load().createPreviews(context, server());
    return previews;
  };
  const open = (column: ViewColumn) => (uri?: Uri) => all().open(column, uri);
  const exportAs = (format: 'html' | 'markdown') => (uri?: Uri) => load().exportPlan(server(), format, uri);
  const disposables = [
    commands.registerCommand('enrollmentPlan.openPreview', open(ViewColumn.Active)),
    commands.registerCommand('enrollmentPlan.openPreviewToSide', open(ViewColumn.Beside)),
    // What the lens above a population does; nobody else is offered it.
    commands.registerCommand(lensCommands.preview, ({ uri, position }: LensTarget) =>
      all().open(ViewColumn.Beside, Uri.parse(uri, true), position),
    ),
    commands.registerCommand('enrollmentPlan.exportHtml', exportAs('html')),
    commands.registerCommand('enrollmentPlan.exportMarkdown', exportAs('markdown')),
    window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel: async (panel, state: PageState | undefined) => all().restore(panel, state),
    }),
  ];
  return { disposables, focused: () => previews?.focused() };
}

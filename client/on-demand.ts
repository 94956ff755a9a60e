import type { Disposable, ExtensionContext, LogOutputChannel, TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { exportPlan } from './preview/export-plan';
import type { createPreviews } from './preview/previews';

/**
 * What is loaded with the first plan, or with the first command that needs it, and not when VS Code starts: the language
 * client, and everything that talks to people.
 */
export interface OnDemand {
  /** Makes a language client that is not started yet. */
  createClient(context: ExtensionContext, output: LogOutputChannel): BaseLanguageClient;
  /** Asks about devices and writes a plan for them. */
  newPlan(server: RunningServer): Promise<void>;
  /** Says why the file in the active editor is a plan, or why it is none. */
  explainFile(server: RunningServer): Promise<void>;
  /** Shows what plans are checked with, as long as the server is there. */
  showDocumentStatus(): DocumentStatusItems;
  /** Makes the previews of plans. */
  readonly createPreviews: typeof createPreviews;
  /** Writes a plan as a page of its own. */
  readonly exportPlan: typeof exportPlan;
  /** Shows that a document looks like a plan and is none, until it is disposed of. */
  showLookalike(document: TextDocument): Disposable;
}

/** The client of the server, which is started for it; undefined where it cannot be. */
export type RunningServer = () => Promise<BaseLanguageClient | undefined>;

export interface DocumentStatusItems extends Disposable {
  /** Shows what this client says from now on; nothing without one. */
  follow(client: BaseLanguageClient | undefined): void;
}

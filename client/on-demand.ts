import type { Disposable, ExtensionContext, LogOutputChannel, Task, TextDocument, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Comparisons } from './compare/comparisons';
import type { exportPlan } from './preview/export-plan';
import type { createPreviews } from './preview/previews';

/**
 * What is loaded with the first plan, or with the first command that needs it, and not when VS Code starts: the language
 * client, and what people see of us.
 */
export interface OnDemand {
  /** Makes the language server of the window, which is not started yet. */
  languageServer(context: ExtensionContext): Server;
  /** Asks about devices and writes a plan for them. */
  newPlan(server: Server): Promise<void>;
  /** Says why the file in the active editor is a plan, or why it is none. */
  explainFile(server: Server): Promise<void>;
  /** Asks what a plan is compared with, and shows what it says otherwise; asks for a plan where there is none. */
  compareWith(plan: Uri | undefined): Promise<void>;
  /** Makes what writes comparisons. */
  createComparisons(server: Server, changed: (uri: Uri) => void): Comparisons;
  /** Makes the previews of plans. */
  readonly createPreviews: typeof createPreviews;
  /** Writes a plan as a page of its own. */
  readonly exportPlan: typeof exportPlan;
  /** The tasks that check the plans of the workspace. Not where there are no processes. */
  checkTasks?(context: ExtensionContext): Task[];
  /** A task of tasks.json, made ready to run; undefined where it has no folder to run in. */
  resolveCheckTask?(context: ExtensionContext, task: Task): Task | undefined;
  /** Shows that a document looks like a plan and is none, until it is disposed of. */
  showLookalike(document: TextDocument): Disposable;
}

/** The language server of the window. */
export interface Server extends Disposable {
  /** Starts it, unless that was done before. */
  start(): Promise<void>;
  restart(): Promise<void>;
  /** Stops it, if it was ever started. */
  stop(): Promise<void>;
  isStarted(): boolean;
  /** Its client, once it runs; it is started for that. Undefined where it cannot be, which people have been told then. */
  running(): Promise<BaseLanguageClient | undefined>;
  /** The output of the extension. */
  log(): LogOutputChannel;
}

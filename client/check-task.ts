import {
  type ExtensionContext,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** The type of the task in tasks.json, and the name of the problem matcher that reads what it prints. */
export const taskType = 'enrollment-plan';

/** A task as tasks.json has it. */
interface CheckDefinition extends TaskDefinition {
  /** What is checked: files, folders and glob patterns, relative to the workspace folder. Everything where they are missing. */
  readonly paths?: readonly string[];
  /** Further options of `enrollment-plan check`. */
  readonly options?: readonly string[];
}

/** The task that checks every plan of a workspace folder, for each folder that this machine has. */
export function checkTasks(context: ExtensionContext): Task[] {
  return (workspace.workspaceFolders ?? [])
    .filter(({ uri }) => uri.scheme === 'file')
    .map((folder) => makeTask(context, { type: taskType }, folder));
}

/** A task of tasks.json, made ready to run; undefined where it has no folder to run in. */
export function resolveCheckTask(context: ExtensionContext, { definition, scope }: Task): Task | undefined {
  const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
  return folder?.uri.scheme === 'file' ? makeTask(context, definition as CheckDefinition, folder) : undefined;
}

function makeTask(context: ExtensionContext, definition: CheckDefinition, folder: WorkspaceFolder): Task {
  const { paths = [], options = [] } = definition;
  const day = workspace.getConfiguration('enrollmentPlan').get<string>('asOf');
  const args = ['check', ...(day ? ['--as-of', day] : []), ...options, '--', ...paths];
  const execution = new ProcessExecution(process.execPath, [context.asAbsolutePath('dist/cli.js'), ...args], {
    cwd: folder.uri.fsPath,
    // The program that runs extensions is Electron, which is Node where it is asked to be.
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const task = new Task(definition, folder, l10n.t('check plans'), 'Enrollment Plan', execution, `$${taskType}`);
  task.detail = l10n.t('Check every plan of the folder, also those that are not open');
  return task;
}

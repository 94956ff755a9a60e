import * as vscode from 'vscode';
import { assert } from './editor';

describe('The task that checks every plan', () => {
  // A web worker has no processes, and sees no files of this machine.
  if (vscode.workspace.workspaceFolders?.[0]?.uri.scheme !== 'file')
    it('is not there where nothing can be run', async () => {
      const tasks = await vscode.tasks.fetchTasks({ type: 'enrollment-plan' });
      assert(tasks.length === 0, `There are ${tasks.length} tasks.`);
    });
  else
    it('is offered for the folder, with the command that the extension brings and the matcher that reads it', async () => {
      const [task, ...more] = await vscode.tasks.fetchTasks({ type: 'enrollment-plan' });
      assert(task && more.length === 0, `There are ${more.length + (task ? 1 : 0)} tasks.`);
      assert(task.problemMatchers.includes('$enrollment-plan'), String(task.problemMatchers));
      const { execution } = task;
      assert(execution instanceof vscode.ProcessExecution, 'It is no process.');
      const [file = '', ...args] = execution.args;
      await vscode.workspace.fs.stat(vscode.Uri.file(file));
      assert(args.join(' ') === 'check --', args.join(' '));
      assert(execution.options?.cwd === vscode.workspace.workspaceFolders?.[0]?.uri.fsPath, 'It runs elsewhere.');
    });
});

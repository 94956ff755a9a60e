import * as vscode from 'vscode';
import { assert } from './editor';

// A browser has no processes, and so no task.
if (vscode.env.uiKind === vscode.UIKind.Desktop || vscode.env.remoteName !== undefined)
  describe('The task that checks every plan', () => {
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

import * as vscode from 'vscode';
import { assert, closeEditors, codeOf, inWorkspace, whenDiagnostics } from './editor';

/** What Problems has about the plan, whoever put it there. */
const problems = (): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(inWorkspace('byod.enrollment.yaml'))
    .filter((one) => codeOf(one) === 'byod-with-autopilot');

// A browser has no processes, and so no task.
if (vscode.env.uiKind === vscode.UIKind.Desktop || vscode.env.remoteName !== undefined)
  describe('The task that checks every plan', () => {
    it('lists in Problems what is wrong in a plan that is not open', async () => {
      await closeEditors();
      const [task, ...more] = await vscode.tasks.fetchTasks({ type: 'enrollment-plan' });
      assert(task && more.length === 0, `There are ${more.length + (task ? 1 : 0)} tasks.`);
      const ended = new Promise<number | undefined>((resolve) => {
        const subscription = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
          if (execution.task.definition.type !== 'enrollment-plan') return;
          subscription.dispose();
          resolve(exitCode);
        });
      });
      await vscode.tasks.executeTask(task);
      const code = await ended;
      assert(code === 1, `The task has ended with ${code}.`);
      await whenDiagnostics(() => problems().length > 0);
      const [problem] = problems();
      assert(problem?.severity === vscode.DiagnosticSeverity.Error, `It is ${problem?.severity}.`);
      assert(problem.range.start.line === 11, `It is in line ${problem.range.start.line}.`);
    });
  });

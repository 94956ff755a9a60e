import 'mocha/mocha.js';
import * as vscode from 'vscode';

declare global {
  /** Filled in by tools/lib/build-tests.mjs. */
  const GREP: string;
}

/** VS Code's web workbench mixes what the suite prints with its own log, so each line is marked. */
const MARK = vscode.env.uiKind === vscode.UIKind.Web ? '[mocha]' : '';

/**
 * What VS Code calls to run the suite. It rejects when a test fails.
 *
 * Mocha's browser build is used everywhere: it is one file, and an extension host may have neither a file system nor modules.
 */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: Mocha.reporters.Spec, timeout: 20_000, grep: GREP });
  Mocha.reporters.Base.consoleLog = (text = '', ...values: unknown[]) => print(fill(String(text), values));
  await import('./suite.test');
  await import('./code-actions.test');
  await import('./completion.test');
  await import('./navigation.test');
  await import('./snippets.test');
  await import('./hover.test');
  await import('./new-plan.test');
  await import('./compare.test');
  await import('./task.test');
  await new Promise<void>((resolve, reject) => {
    // Not mocha.run: that one reads the page's address.
    Mocha.prototype.run.call(mocha, (failures) =>
      failures === 0 ? resolve() : reject(new Error(`${failures} tests failed`)),
    );
  });
}

function print(text: string): void {
  for (const line of text.split('\n')) console.log(MARK + line);
}

/** Mocha's reporters leave it to the console to fill in `%s` and `%d`. */
function fill(template: string, values: unknown[]): string {
  const rest = [...values];
  const text = template.replace(/%[sd]/g, (mark) => (rest.length > 0 ? String(rest.shift()) : mark));
  return [text, ...rest].join(' ');
}

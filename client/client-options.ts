import { type LogOutputChannel, l10n, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { type InitializationOptions, lensCommands, openRuleCommand, suggestCommand } from '../server/protocol';
import { planSelector } from './plan-selector';
import { rulePageScheme } from './rule-page';

/** The client's id: the prefix of its settings, among them `enrollmentPlan.trace.server`. */
export const clientId = 'enrollmentPlan';

/** What the client is called in messages. */
export const clientName = 'Enrollment Plan';

/** A link to the page about a rule: it is there offline, and is the same text as `explain` prints. */
const ruleLink = `${rulePageScheme}:/{rule}.md`;

/** The day that the settings name, where they name one. */
function asOf(): string | undefined {
  const day = workspace.getConfiguration('enrollmentPlan').get<string>('asOf');
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}

/** What the language client is told, wherever the server runs. */
export function clientOptions(outputChannel: LogOutputChannel): LanguageClientOptions {
  // VS Code's own JSON server reports what is wrong with the JSON itself.
  const initializationOptions: InitializationOptions = {
    jsonSyntax: 'client',
    findsPlans: true,
    ruleLink,
    commands: [openRuleCommand, suggestCommand, ...Object.values(lensCommands)],
    asOf: asOf(),
    texts: l10n.bundle,
  };
  return {
    documentSelector: planSelector(),
    initializationOptions,
    outputChannel,
    diagnosticPullOptions: {
      // A finding depends on the text of its document, and on configurations, of whose changes the server tells: neither
      // saving the document, nor coming back to it, changes what there is to say.
      onChange: true,
      onSave: false,
      onFocus: false,
      // The server knows open documents alone, and reads no file that a tab merely names.
      onTabs: false,
    },
  };
}

import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RulePageParams, rulePageRequest } from '../server/protocol';

const scheme = 'enrollment-plan-rule';

/** Provides the pages about rules, which the server writes: nothing is fetched. */
export function provideRulePages(client: () => BaseLanguageClient | undefined) {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ path }) => {
      const params: RulePageParams = { rule: path.replace(/^\/|\.md$/g, '') };
      return (await client()?.sendRequest<string | null>(rulePageRequest, params)) ?? '';
    },
  });
}

/** Shows the page about a rule. Without a rule, as from the command palette, asks which. */
export async function openRule(rule?: string): Promise<void> {
  const id = rule ?? (await window.showInputBox({ prompt: l10n.t('The id of the rule, as a finding shows it') }));
  if (id) await commands.executeCommand('markdown.showPreview', Uri.from({ scheme, path: `/${id}.md` }));
}

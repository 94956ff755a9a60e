import { commands, type Disposable, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';

/** The scheme of pages about rules. The manifest has them shown as what they say, and not as Markdown. */
export const rulePageScheme = 'enrollment-plan-rule';

/** Provides the pages about rules. They came with the extension: nothing is fetched. */
export function provideRulePages({ extensionUri }: ExtensionContext): Disposable {
  const pages = async (): Promise<{ readonly [rule: string]: string }> => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist/rule-pages.json'));
    return JSON.parse(new TextDecoder().decode(bytes));
  };
  return workspace.registerTextDocumentContentProvider(rulePageScheme, {
    provideTextDocumentContent: async ({ path }) => (await pages())[path.replace(/^\/|\.md$/g, '')] ?? '',
  });
}

/** Shows the page about a rule. Without a rule, as from the command palette, asks which. */
export async function openRule(rule?: string): Promise<void> {
  const id = rule ?? (await window.showInputBox({ prompt: l10n.t('The id of the rule, as a finding shows it') }));
  if (id)
    await commands.executeCommand('markdown.showPreview', Uri.from({ scheme: rulePageScheme, path: `/${id}.md` }));
}

import { workspace } from 'vscode';
import { configurationNames, languageId, planNames } from '../server/protocol';

/** A filter that VS Code and the language server protocol both understand. */
type Filter = { readonly scheme: string } & ({ readonly language: string } | { readonly pattern: string });

/** The files that are plans, by their name alone. */
export const planPattern = `**/{${planNames.map(inAnyCase).join(',')}}`;

const pattern = `**/{${[...planNames, ...configurationNames].map(inAnyCase).join(',')}}`;

/**
 * The documents that are plans: by their name, whatever language a repository's `files.associations` gives them, and by
 * their language, which a new document without a name has. Configurations come along: they are checked as plans are.
 *
 * Only the schemes of files, of new documents and of the workspace count. What source control shows beside a changed plan
 * has a scheme of its own; there is nothing to fix in a past version.
 */
export function planSelector(): Filter[] {
  const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => [
    { scheme, language: languageId },
    { scheme, pattern },
  ]);
}

/** VS Code heeds letter case in these patterns, though not in those by which a file gets its language. */
function inAnyCase(name: string): string {
  return name.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

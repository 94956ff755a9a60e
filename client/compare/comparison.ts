import { Uri } from 'vscode';

/** The scheme of comparisons, which are read-only documents. */
export const comparisonScheme = 'enrollment-plan-comparison';

/** What a plan is compared with: a file by its URI, or a revision of Git of the plan's own file. */
export type Base = { readonly file: string } | { readonly revision: string };

/** A plan, by its URI, and what it is compared with. */
export interface Comparison {
  readonly plan: string;
  readonly base: Base;
}

/** The address of a comparison. It has all that there is to know, so that it can be opened again, and its tab says what it is. */
export function comparisonUri(comparison: Comparison): Uri {
  // A slash would cut the title that VS Code makes of the path.
  const title = `${nameOf(comparison.plan)} ↔ ${baseName(comparison.base)}`.replaceAll('/', '∕');
  return Uri.from({ scheme: comparisonScheme, path: `/${title}.md`, query: JSON.stringify(comparison) });
}

/** The comparison that has an address; undefined where it is none of ours. */
export function comparisonOf({ query }: Uri): Comparison | undefined {
  try {
    const { plan, base } = JSON.parse(query);
    const text = base?.file ?? base?.revision;
    return typeof plan === 'string' && typeof text === 'string' ? { plan, base } : undefined;
  } catch {
    return undefined;
  }
}

const baseName = (base: Base): string => ('file' in base ? nameOf(base.file) : revisionLabel(base.revision));

const nameOf = (uri: string): string => Uri.parse(uri).path.replace(/^.*\//, '');

/** What people call a revision: of the id of a commit, the first digits. */
export const revisionLabel = (revision: string): string =>
  /^[\da-f]{40,}$/.test(revision) ? revision.slice(0, 7) : revision;

/** Whether Git takes a text for a revision alone. What starts with a hyphen is an option to it. */
export const isRevision = (text: string): boolean => text !== '' && !/^-|\s/.test(text);

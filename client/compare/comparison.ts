/** The scheme of comparisons, which are read-only documents. */
export const comparisonScheme = 'enrollment-plan-comparison';

/** What a plan is compared with: a file by its URI, or a revision of Git of the plan's own file. */
export type Base = { readonly file: string } | { readonly revision: string };

/** A plan, by its URI, and what it is compared with. */
export interface Comparison {
  readonly plan: string;
  readonly base: Base;
}

/** The parts of a comparison's address, which has all that there is to know of it: it can be opened again after a reload. */
export interface Address {
  /** A slash, and the title of the tab. */
  readonly path: string;
  readonly query: string;
}

export function addressOf(comparison: Comparison): Address {
  const { plan, base } = comparison;
  const other = 'file' in base ? nameOf(base.file) : revisionLabel(base.revision);
  const title = `${nameOf(plan)} ↔ ${other}`;
  // A slash, as in the names of branches, would cut the title that VS Code makes of the path.
  return { path: `/${title.replaceAll('/', '∕')}`, query: JSON.stringify(comparison) };
}

/** The comparison that an address is of; undefined where it is of none. */
export function comparisonAt({ query }: Pick<Address, 'query'>): Comparison | undefined {
  try {
    const { plan, base } = JSON.parse(query);
    return typeof plan === 'string' && typeof (base?.file ?? base?.revision) === 'string' ? { plan, base } : undefined;
  } catch {
    return undefined;
  }
}

/** The name of the file that a URI leads to. */
function nameOf(uri: string): string {
  const name = uri.replace(/[?#].*$/, '').replace(/^.*\//, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What people call a revision: of the id of a commit, the first digits. */
export const revisionLabel = (revision: string): string =>
  /^[\da-f]{40,}$/.test(revision) ? revision.slice(0, 7) : revision;

/** Whether Git takes a text for a revision, and for nothing else: what starts with a hyphen is an option to it. */
export const isRevision = (text: string): boolean => text !== '' && !/^-|\s/.test(text);

import { harmless } from '../text/harmless';

/**
 * Text of a plan in Markdown that GitHub and Azure DevOps show as it is: it makes no heading, link, mention or formula, and refers
 * to no issue. The names of accounts are hidden: they are nobody's business in a comment.
 */
export function plain(text: string): string {
  const line = harmless(text.replaceAll(/\s+/g, ' ').trim());
  const hidden = line.replaceAll(read, (found: string, account: string | undefined, special: string | undefined) => {
    if (account !== undefined) return `an account of ${plain(found.slice(account.length))}`;
    if (special !== undefined) return `&#${special.charCodeAt(0)};`;
    // In two halves it is no longer what somebody looks for.
    const half = /^[\da-f]{7}/i.test(found) ? 4 : found.length;
    return `${found.slice(0, half)}${nothing}${found.slice(half)}`;
  });
  return hidden.replaceAll(/an account of (\S+) → an account of \1(?!\S)/g, 'another account of $1');
}

/** A break that nobody sees. GitHub and Azure DevOps look for mentions, numbers and addresses in text that is whole. */
const nothing = '&#8203;';

/** What one of the two would read as more than text. */
const read = new RegExp(
  [
    // User principal names and mail addresses; their domain tells which tenant they are of.
    String.raw`([\p{L}\p{N}_.+-]+@)(?:[\w-]+\.)+[\w-]+`,
    // Markdown, HTML, tables, formulas.
    '([\\\\`*_[\\]<>~|&$])',
    // Mentions, issues and pull requests, addresses, emoji.
    String.raw`@(?=[\p{L}\p{N}_<])`,
    String.raw`#(?=\w)`,
    String.raw`!(?=\d)`,
    String.raw`\bGH-(?=\d)`,
    ':(?=//)',
    String.raw`\bwww(?=\.)`,
    String.raw`:(?=[\w+-]+:)`,
    // What could be the id of a commit.
    String.raw`\b[\da-f]{7,40}\b`,
    // At the start, a list or a heading.
    '^[-+=#]+',
    String.raw`^\d{1,9}(?=[.)])`,
  ].join('|'),
  'giu',
);

/** A part of a page: lines that are shown, or that are folded until somebody opens them. */
export interface Part {
  /** What stands above the fold; none for lines that are shown. */
  readonly summary?: string;
  readonly lines: readonly string[];
}

/** GitHub takes 65,536 characters in a comment, Azure DevOps 150,000. A pipeline may add a few of its own. */
export const longestPage = 64_000;

const cut =
  'The rest is cut off here: a comment cannot be longer. `enrollment-plan diff` shows all of it in a terminal.';

/** Puts the parts one below the other, and stops where a comment would become too long. */
export function page(parts: readonly Part[], limit = longestPage): string {
  const lines: string[] = [];
  let left = limit - size(cut) - 2;
  const add = (line: string, reserved = 0): boolean => {
    if (size(line) + 1 + reserved > left) return false;
    left -= size(line) + 1;
    lines.push(line);
    return true;
  };
  const isWhole = parts.every(({ summary, lines: own }) => {
    if (own.length === 0) return true;
    if (summary === undefined) return own.every((line) => add(line)) && add('');
    // Both show what is inside as Markdown only between blank lines.
    const end = ['', '</details>', ''];
    const reserved = end.join('\n').length + 1;
    if (!add(`<details><summary>${summary}</summary>`, reserved + (own[0]?.length ?? 0) * 3) || !add('', reserved))
      return false;
    const fits = own.every((line) => add(line, reserved));
    for (const line of end) add(line);
    return fits;
  });
  return `${(isWhole ? lines : [...lines, '', cut]).join('\n').trimEnd()}\n`;
}

/** The length in UTF-8, the largest that anybody counts. */
function size(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

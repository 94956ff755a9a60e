/**
 * The Markdown that editors are shown: paragraphs, lists of one level, bold words, links, and code spans. What a plan says
 * stands in code spans alone, so that nothing in it is read as Markdown, as a link or as HTML.
 */

/** The longest text of a plan that is shown, in UTF-16 units: more of it than that is nothing to look something up in. */
const longest = 120;

/** Text of a plan, shown as it stands, on one line. */
export function code(text: string): string {
  const line = text.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim();
  const shown = line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : line;
  if (shown === '') return '` `';
  const runs = (shown.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const blank = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${blank}${shown}${blank}${fence}`;
}

/** A sentence of ours or of the guide, in which no character means anything to Markdown. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>&|~#]/g, '\\$&').replace(/^(\d+)(?=[.)]\s)|^(?=[-+=]\s)/, '$1\\');
}

export const bold = (markdown: string): string => `**${markdown}**`;

/** @param url without blanks and parentheses, as the addresses of sources are */
export const link = (title: string, url: string): string => `[${plain(title)}](${url})`;

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Paragraphs and lists; those that are empty are left out. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** An escaped character, a code span, bold asterisks or a link: all that is not text in what the functions above write. */
const marks = /\\([!-/:-@[-`{-~])|(`+)( ?)(.+?)\3\2(?!`)|\*\*|\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/g;

/** For clients that show no Markdown: the text, with the address of each link behind its title. */
export function plainText(markdown: string): string {
  return markdown.replace(
    marks,
    (_all, escaped?: string, _fence?: string, _blank?: string, span?: string, title?: string, url?: string) =>
      escaped ?? span ?? (title === undefined ? '' : `${plainText(title)} (${url})`),
  );
}

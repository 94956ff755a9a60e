/**
 * Text as it stands in Markdown: nothing in it becomes a link, an image, HTML, a mention or formatting. Line breaks become
 * spaces, so that it stays in the paragraph, the item or the cell that it stands in.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~<>&$^=:"'-]/g, escaped)
    .replace(/^(\s*\d+)\./, '$1\\.')
    .replaceAll('@', '@\u200b')
    .replace(/(?<=www)\./gi, '\u200b.');
}

/** Characters that are safe inside of words stay as they are, so that names can be read and copied. */
function escaped(character: string, offset: number, text: string): string {
  if (!'-_:\'"()+=^&'.includes(character)) return `\\${character}`;
  const before = text[offset - 1] ?? ' ';
  const after = text[offset + 1] ?? ' ';
  // An address that Markdown would make a link of is taken apart after its scheme.
  if (character === ':') return text.startsWith('://', offset) ? ':\u200b' : ':';
  if (character === '&') return /^&(?:#|\w+;)/.test(text.slice(offset)) ? '&amp;' : '&';
  if (character === '-' || character === '_' || character === '=')
    return /\w/.test(before) && /\w/.test(after)
      ? character
      : offset === 0 || /_/.test(character)
        ? `\\${character}`
        : character;
  if (character === '+') return offset === 0 ? '\\+' : '+';
  return character;
}

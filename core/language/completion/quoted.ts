/**
 * Where the quoted text that starts at `start` ends, behind its closing quote; undefined where it has none before `limit`. A search
 * instead of a pattern: texts may be far longer than a pattern can keep in mind.
 */
export function quotedEnd(text: string, start: number, limit = text.length): number | undefined {
  const quote = text[start] as string;
  for (let at = start + 1; ; ) {
    const end = text.indexOf(quote, at);
    if (end < 0 || end >= limit) return undefined;
    if (quote === "'" ? text[end + 1] !== quote : isPlain(text, end, at)) return end + 1;
    at = end + (quote === "'" ? 2 : 1);
  }
}

/** Whether no backslash takes the meaning from the quote at `end`: an even number of them stands in front, from `start` on. */
function isPlain(text: string, end: number, start: number): boolean {
  let before = end;
  while (before > start && text[before - 1] === '\\') before--;
  return (end - before) % 2 === 0;
}

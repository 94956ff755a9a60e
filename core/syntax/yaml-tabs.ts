import type { LineIndex } from '../text/line-index';
import { lineEnd, lineStart } from '../text/lines';
import { type Problem, replace, safeFix, unsafeFix } from './problem';

/** Whether a tab indents the line that holds `offset`. */
export function hasTabs(text: string, lines: LineIndex, offset: number): boolean {
  const indentation = / *\t/y;
  indentation.lastIndex = offset - lines.positionAt(offset).character;
  return indentation.test(text);
}

/** Whether spaces indent no line of a text with tabs, so that every level is known. */
export function onlyTabsIndent(text: string): boolean {
  return !/^\t* /m.test(text);
}

/** Tabs indent the line of `offset`, or what stands behind an anchor in it. */
export function tabIndentation(text: string, offset: number): Problem {
  const start = lineStart(text, offset);
  const tabs = /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
  const rule = 'tab-indentation';
  const message = 'YAML is indented with spaces; a tab cannot be read.';
  if (tabs === '') {
    // Behind an anchor or a tag, a tab can be an indentation too.
    const tab = Math.max(start, text.indexOf('\t', start));
    return { rule, message, span: { start: tab, end: tab + 1 } };
  }
  const changes = [...text.matchAll(/^[ \t]*\t[ \t]*/gm)].map((match) =>
    replace({ start: match.index, end: match.index + match[0].length }, match[0].replaceAll('\t', '  ')),
  );
  // Where tabs alone indent, two spaces for each keep every level as it is; next to spaces their width is a guess.
  const fix = onlyTabsIndent(text)
    ? safeFix('Indent with two spaces for each tab', ...changes)
    : unsafeFix('Indent with two spaces for each tab, as far as the editor shows it so', ...changes);
  return { rule, message, span: { start, end: start + tabs.length }, fixes: [fix] };
}

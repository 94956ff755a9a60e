import { type Hover, hover } from '../../core/language/hover';
import type { Format } from '../../core/syntax/tree';
import { analyze } from './analyze';
import { readCursor } from './marks';
import { toJson } from './to-json';

/** What is shown at the cursor `‸` of a plan in YAML. */
export function hoverIn(marked: string, format: Format = 'yaml'): Hover | undefined {
  const { text, offset } = readCursor(marked);
  return hover(analyze(text, { format }), offset);
}

/** What is shown at the same place of the same plan in JSON. */
export function hoverInJson(marked: string): Hover | undefined {
  const { text, offset } = readCursor(marked);
  const { tree } = analyze(text, { format: 'yaml' });
  const found = hoverIn(marked);
  if (!tree.root || !found) return undefined;
  const json = toJson(tree.root);
  const span = json.spanOf(found.span);
  // Behind the quote that JSON has in any case.
  return span && hover(analyze(json.text, { format: 'json' }), span.start + Math.min(offset - found.span.start, 1));
}

/** Markdown without its code spans, as CommonMark finds them: all that it could read as something else than text. */
export function outsideCode(markdown: string): string {
  let rest = '';
  for (let at = 0; at < markdown.length; ) {
    if (markdown[at] === '\\') {
      rest += markdown.slice(at, at + 2);
      at += 2;
      continue;
    }
    const fence = /^`+/.exec(markdown.slice(at))?.[0];
    if (!fence) {
      rest += markdown[at++];
      continue;
    }
    const behind = at + fence.length;
    const closing = [...markdown.slice(behind).matchAll(/`+/g)].find(([run]) => run === fence);
    at = closing ? behind + closing.index + fence.length : behind;
    if (!closing) rest += fence;
  }
  return rest;
}

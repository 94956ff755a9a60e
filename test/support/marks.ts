import type { Span } from '../../core/syntax/tree';

/** A text with the ranges that `«…»` marked in it, in order. The marks mean nothing in YAML or JSON. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks out of a text. Throws where one has no partner. */
export function readMarks(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let start: number | undefined;
  for (const character of marked) {
    if (character === '«') {
      if (start !== undefined) throw new Error('A mark opens inside another.');
      start = text.length;
    } else if (character === '»') {
      if (start === undefined) throw new Error('A mark closes that was never opened.');
      spans.push({ start, end: text.length });
      start = undefined;
    } else text += character;
  }
  if (start !== undefined) throw new Error('A mark is never closed.');
  return { text, spans };
}

/** Takes the cursor `‸` out of a text. Throws where there is not exactly one. */
export function readCursor(marked: string): { readonly text: string; readonly offset: number } {
  const [before, after, ...more] = marked.split('‸');
  if (before === undefined || after === undefined || more.length > 0) throw new Error('A text has one cursor.');
  return { text: before + after, offset: before.length };
}

/** Takes marks and the cursor out of a text that has both. */
export function readMarksAndCursor(marked: string): Marked & { readonly offset: number } {
  const { offset } = readCursor(marked.replaceAll(/[«»]/g, ''));
  return { ...readMarks(marked.replace('‸', '')), offset };
}

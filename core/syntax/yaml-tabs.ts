import { type LineIndex, lineEnd, lineStart } from '../text/lines';
import { type Problem, replace, safeFix, unsafeFix } from './problem';

/** Whether a tab is in the indentation of the line that holds `offset`. */
export function hasTabs(text: string, lines: LineIndex, offset: number): boolean {
  const { character } = lines.positionAt(offset);
  const indentation = /^ *\t/y;
  return indentation.test(text.slice(offset - character, offset - character + 200));
}

import type { Span } from '../syntax/tree';
import type { Fold } from './folding-ranges';

/**
 * The folds that comments make: lines of nothing but comments that follow each other, and regions.
 *
 * @param texts spans of scalars; what looks like a comment in there is none
 */
export function commentFolds(text: string, texts: readonly Span[]): readonly Fold[] {
  const folds: Fold[] = [];
  const regions: Line[] = [];
  let block: Line[] = [];
  const endBlock = (): void => {
    const [first, last] = [block[0], block.at(-1)];
    if (first && last && first !== last) folds.push({ start: first.end, end: last.end, kind: 'comment' });
    block = [];
  };
  for (const line of commentLines(text, texts)) {
    const previous = block.at(-1);
    if (line.marker || (previous && !/^(?:\r\n?|\n)$/.test(text.slice(previous.end, line.start)))) endBlock();
    if (!line.marker) block.push(line);
    if (line.marker === 'region') regions.push(line);
    const opened = line.marker === 'endregion' ? regions.pop() : undefined;
    if (opened) folds.push({ start: opened.end, end: line.end, kind: 'region' });
  }
  endBlock();
  return folds;
}

/** A line of nothing but a comment. */
interface Line extends Span {
  readonly marker: 'region' | 'endregion' | undefined;
}

function commentLines(text: string, texts: readonly Span[]): readonly Line[] {
  let next = 0;
  return [...text.matchAll(/^[ \t]*#[ \t]*((?:end)?region\b)?[^\r\n]*/gm)].flatMap((match) => {
    const line = { start: match.index, end: match.index + match[0].length, marker: match[1] as Line['marker'] };
    // Both stand in the order of the text.
    while (next < texts.length && (texts[next] as Span).end <= line.start) next++;
    const inText = next < texts.length && (texts[next] as Span).start < line.start;
    return inText ? [] : [line];
  });
}

import { countWhile } from './search';

/** A replacement of the half-open range `[start, end)` of UTF-16 offsets by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits in the order of the text, or undefined where two of them touch the same characters. */
export function ordered(edits: readonly Edit[]): Edit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const overlap = sorted.some((edit, index) => index > 0 && (sorted[index - 1] as Edit).end > edit.start);
  return overlap ? undefined : sorted;
}

/**
 * Adds edits to others, both as `ordered` puts them in order, unless one touches the same characters as one of the others: then
 * none is added. Edits behind all others cost the least.
 *
 * @returns whether they were added
 */
export function addEdits(others: Edit[], edits: readonly Edit[]): boolean {
  const touches = edits.some((edit) => {
    const place = placeOf(edit, others);
    return (others[place - 1]?.end ?? 0) > edit.start || edit.end > (others[place]?.start ?? edit.end);
  });
  if (!touches) for (const edit of edits) others.splice(placeOf(edit, others), 0, edit);
  return !touches;
}

/** How many of the ordered edits stay in front of one. */
const placeOf = ({ start, end }: Edit, others: readonly Edit[]): number =>
  countWhile(others, (other) => other.start < start || (other.start === start && other.end <= end));

/** Applies edits that `ordered` has put in order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** The one edit that turns `before` into `after`, as small as possible; undefined where they are equal. */
export function difference(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shortest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  // Neither a surrogate pair nor a CRLF is cut in two.
  if (head > 0 && splits(before, head)) head--;
  if (tail > 0 && splits(before, before.length - tail)) tail--;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

function splits(text: string, offset: number): boolean {
  const previous = text.charCodeAt(offset - 1);
  const next = text.charCodeAt(offset);
  return (previous >= 0xd800 && previous <= 0xdbff) || (previous === 13 && next === 10);
}

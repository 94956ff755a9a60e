import { commentsIn, contentEnd } from '../../findings/comments';
import { type Change, replace } from '../../syntax/problem';
import type { Entry, Format, ListNode, Node } from '../../syntax/tree';
import { lineEnd, lineStart } from '../../text/lines';
import { flowSource, isAliased } from './flow-source';

/**
 * Leaves one item of the list of an entry, in the place of the list, with the comments that are its own.
 *
 * @returns undefined where comments would be lost, or the list is not written line by line
 */
export function onlyItem(
  entry: Entry & { readonly value: ListNode },
  index: number,
  format: Format,
  text: string,
): readonly Change[] | undefined {
  const { key, value: list } = entry;
  const item = list.items[index];
  if (!item) return undefined;
  if (isAliased(list)) {
    const source = flowSource(item, text);
    return source === undefined ? undefined : [replace(list, source)];
  }
  if (!list.flow) return onlyLines(entry, index, text);
  if (format === 'yaml' && commentsIn(list, [entry], text).length > 0) return undefined;
  const step = indentation(item.start, text) - indentation(key.start, text);
  const [first = '', ...others] = text.slice(item.start, contentEnd(item, text)).split('\n');
  const dedented = others.map((line) => line.slice(Math.max(0, Math.min(step, line.search(/\S|$/)))));
  return [replace({ start: list.start, end: contentEnd(list, text) }, [first, ...dedented].join('\n'))];
}

const indentation = (offset: number, text: string): number => text.slice(lineStart(text, offset)).search(/[^ \t]|$/);

/** The lines of each item, and the comments above it, end where those of the next one begin. */
function onlyLines(
  { key, value: { items } }: Entry & { readonly value: ListNode },
  index: number,
  text: string,
): readonly Change[] | undefined {
  const item = items[index] as Node;
  const ends = items.map((each) => lineEnd(text, contentEnd(each, text)));
  const start = index === 0 ? lineEnd(text, key.end) : (ends[index - 1] as number);
  const [end, last] = [ends[index] as number, ends.at(-1) as number];
  const line = lineStart(text, item.start);
  if (!/^ *- +$/.test(text.slice(line, item.start))) return undefined;
  const behind = replace({ start: end, end: last }, '');
  const colon = text.indexOf(':', key.end) + 1;
  const isAlone = text.slice(colon, lineEnd(text, key.end)).trim() === '' && text.slice(start, line).trim() === '';
  const isOneLine = item.kind === 'scalar' || item.flow;
  if (isAlone && isOneLine) return [replace({ start: colon, end: item.start }, ' '), behind];
  const dash = text.indexOf('-', line);
  const before = replace({ start: lineEnd(text, key.end), end: start }, '');
  return [before, replace({ start: dash, end: dash + 1 }, ' '), behind];
}

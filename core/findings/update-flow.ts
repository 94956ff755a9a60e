import type { Change } from '../syntax/problem';
import { type Entry, entryOf, type Format, keyText } from '../syntax/tree';
import type { Edit } from '../text/edit';
import { lineBreakOf, lineStart } from '../text/lines';
import { commentsIn, entryEnd } from './comments';
import { writeFlow, writeKey, writeScalar } from './write';

type Update = Extract<Change, { kind: 'update' }>;

/** The edits that update a map in braces: any JSON object, or a YAML flow map. */
export function updateFlow({ map, values, at }: Update, format: Format, text: string): Edit[] | undefined {
  const isRemoved = ({ key }: Entry): boolean => keyText(key) in values && values[keyText(key)] === undefined;
  const kept = map.entries.filter((entry) => !isRemoved(entry));
  const edits: Edit[] = [];
  for (const entry of kept) {
    const value = values[keyText(entry.key)];
    if (value === undefined) continue;
    if (entry.value.kind === 'scalar' && entry.value.style === 'missing') return undefined;
    if (hasComment(entry.value, [entry], format, text)) return undefined;
    const style = entry.value.kind === 'scalar' ? entry.value.style : 'plain';
    const written = typeof value === 'object' ? writeFlow(value, format) : writeScalar(value, format, style);
    edits.push({ start: entry.value.start, end: entryEnd(entry, text), text: written });
  }

  const added = Object.entries(values)
    .filter(([key, value]) => value !== undefined && !entryOf(map, key))
    .map(([key, value]) => `${writeKey(key, format)}: ${writeFlow(value ?? null, format)}`);
  const [firstKept] = kept;
  const lastKept = kept.at(-1);
  const gap = separatorOf(map.entries[0], map.start, text);
  if (!firstKept || !lastKept) {
    const inside = { start: map.start + 1, end: map.end - 1 };
    if (hasComment(inside, map.entries, format, text)) return undefined;
    return [{ ...inside, text: added.length > 0 ? ` ${added.join(', ')} ` : '' }];
  }

  if (added.length > 0 && at === 'start') {
    const offset = firstKept.key.start;
    edits.push({ start: offset, end: offset, text: added.map((entry) => `${entry},${gap}`).join('') });
  }
  const tail = at === 'end' ? added.map((entry) => `,${gap}${entry}`).join('') : '';
  const lastEnd = entryEnd(lastKept, text);
  const end = Math.max(lastEnd, entryEnd(map.entries.at(-1) as Entry, text));
  if (end > lastEnd && hasComment({ start: lastEnd, end }, map.entries, format, text)) return undefined;
  if (end > lastEnd || tail) edits.push({ start: lastEnd, end, text: tail });

  // Entries before the last one that stays go with the comma behind them.
  for (const [index, entry] of map.entries.entries()) {
    const next = map.entries[index + 1];
    if (!isRemoved(entry) || !next || map.entries.indexOf(lastKept) < index) continue;
    const span = { start: entry.key.start, end: next.key.start };
    if (hasComment(span, [entry, next], format, text)) return undefined;
    edits.push({ ...span, text: '' });
  }
  return edits;
}

/** What stands between two entries: a line break and the indentation of the first entry, or a space. */
function separatorOf(first: Entry | undefined, mapStart: number, text: string): string {
  if (!first) return ' ';
  const start = lineStart(text, first.key.start);
  return start > mapStart ? lineBreakOf(text) + text.slice(start, first.key.start) : ' ';
}

function hasComment(
  span: { start: number; end: number },
  entries: readonly Entry[],
  format: Format,
  text: string,
): boolean {
  return format === 'yaml' && commentsIn(span, entries, text).length > 0;
}

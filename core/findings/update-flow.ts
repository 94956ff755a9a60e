import type { Change } from '../syntax/problem';
import { type Entry, entryOf, type Format, keyText } from '../syntax/tree';
import type { Edit } from '../text/edit';
import { lineStart } from '../text/lines';
import { commentsIn, entryEnd } from './comments';
import { flowStyle } from './flow-style';
import { byPlacement } from './placement';
import { writeKey, writeScalar } from './write';

type Update = Extract<Change, { kind: 'update' }>;

/** The edits that update a map in braces: any JSON object, or a YAML flow map. */
export function updateFlow({ map, values, at }: Update, format: Format, text: string): Edit[] | undefined {
  const isRemoved = ({ key }: Entry): boolean => keyText(key) in values && values[keyText(key)] === undefined;
  const kept = map.entries.filter((entry) => !isRemoved(entry));
  const { gap, write } = flowStyle(map, map.entries[0]?.key.start, format, text);
  const edits: Edit[] = [];
  for (const entry of kept) {
    const value = values[keyText(entry.key)];
    if (value === undefined) continue;
    if (entry.value.kind === 'scalar' && entry.value.style === 'missing') return undefined;
    if (hasComment(entry.value, [entry], format, text)) return undefined;
    const style = entry.value.kind === 'scalar' ? entry.value.style : 'plain';
    const column = entry.value.start - lineStart(text, entry.value.start);
    const written = typeof value === 'object' ? write(value, column) : writeScalar(value, format, style);
    edits.push({ start: entry.value.start, end: entryEnd(entry, text), text: written });
  }

  const added = Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined || entryOf(map, key)) return [];
    const start = `${writeKey(key, format)}: `;
    return [{ key, written: start + write(value, gap.length + start.length) }];
  });
  const lastKept = kept.at(-1);
  if (!lastKept) {
    const inside = { start: map.start + 1, end: map.end - 1 };
    if (hasComment(inside, map.entries, format, text)) return undefined;
    return [{ ...inside, text: added.length > 0 ? ` ${added.map(({ written }) => written).join(', ')} ` : '' }];
  }

  let tail = '';
  for (const { beside, side, added: some } of byPlacement(added, kept, at)) {
    const leading = some.map(({ written }) => `,${gap}${written}`).join('');
    if (side === 'behind' && beside === lastKept) {
      tail = leading;
      continue;
    }
    const next = map.entries[map.entries.indexOf(beside) + 1];
    const between = next && { start: entryEnd(beside, text), end: next.key.start };
    // A comment behind an entry stays behind it.
    const before = side === 'before' ? beside : between && hasComment(between, [], format, text) ? next : undefined;
    const offset = before?.key.start ?? entryEnd(beside, text);
    const written = before ? some.map((entry) => `${entry.written},${gap}`).join('') : leading;
    edits.push({ start: offset, end: offset, text: written });
  }
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

function hasComment(
  span: { start: number; end: number },
  entries: readonly Entry[],
  format: Format,
  text: string,
): boolean {
  return format === 'yaml' && commentsIn(span, entries, text).length > 0;
}

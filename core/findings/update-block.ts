import type { At, Change, Json } from '../syntax/problem';
import { type Entry, entryOf, keyText, type ScalarStyle } from '../syntax/tree';
import type { Edit } from '../text/edit';
import { lineBreakOf, lineEnd, lineStart, skipLineBreak } from '../text/lines';
import { commentsIn, endsInBlockScalar, entryEnd, isMarked } from './comments';
import { byPlacement, type Placement } from './placement';
import { lineWidth, writeBlockEntry, writeFlow, writeKey, writeScalar } from './write';

type Update = Extract<Change, { kind: 'update' }>;

/** The edits that update a YAML block map, or undefined where that cannot be done line by line. */
export function updateBlock({ map, values, at }: Update, text: string): Edit[] | undefined {
  const [first] = map.entries;
  if (!first) return undefined;
  const startsLine = ({ key }: Entry): boolean =>
    /^ *(?:- +)*$/.test(text.slice(lineStart(text, key.start), key.start));
  const indent = ' '.repeat(first.key.start - lineStart(text, first.key.start));
  const lineBreak = lineBreakOf(text);
  const removed = map.entries.filter(({ key }) => keyText(key) in values && values[keyText(key)] === undefined);
  const kept = map.entries.filter((entry) => !removed.includes(entry));
  // Behind a "?", an anchor or a tag, a key does not show where the entries of its map start.
  if (![first, kept[0] ?? first, kept.at(-1) ?? first].every(startsLine)) return undefined;
  const edits: Edit[] = [];

  for (const entry of kept) {
    const value = values[keyText(entry.key)];
    if (value === undefined) continue;
    const span = { start: entry.key.end, end: entryEnd(entry, text) };
    const isMissing = entry.value.kind === 'scalar' && entry.value.style === 'missing';
    if (commentsIn(span, [entry], text).length > 0 || (isMissing && isMarked(span.end, text))) return undefined;
    const isScalar = entry.value.kind === 'scalar' && !isMissing && typeof value !== 'object';
    const written = isScalar
      ? writeScalar(value, 'yaml', styleOf(entry))
      : writeBlockEntry(keyText(entry.key), value, indent, lineBreak);
    edits.push({ start: isScalar ? entry.value.start : entry.key.start, end: span.end, text: written });
  }

  const added = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || entryOf(map, key) ? [] : [{ key, value }],
  );
  if (kept.length === 0) {
    const last = map.entries.at(-1) ?? first;
    const span = { start: first.key.start, end: entryEnd(last, text) };
    if (commentsIn(span, map.entries, text).length > 0) return undefined;
    const written = added.map(({ key, value }) => writeBlockEntry(key, value, indent, lineBreak));
    return [{ ...span, text: added.length > 0 ? written.join(lineBreak + indent) : '{}' }];
  }
  for (const place of byPlacement(added, kept, at)) {
    const written = place.added.map(
      ({ key, value }) =>
        likeBeside(key, value, place.beside, indent) ?? writeBlockEntry(key, value, indent, lineBreak),
    );
    edits.push(insertion(place, written, kept, { at, indent, lineBreak, text }));
  }

  // The first key of a list item stands behind its dash, and gives that place to the first one that stays.
  const stays = kept[0] as Entry;
  const leading = behindDash(first, text) ? map.entries.slice(0, map.entries.indexOf(stays)) : [];
  if (leading.length > 0) {
    const span = { start: first.key.start, end: stays.key.start };
    if (commentsIn(span, leading, text).length > 0) return undefined;
    edits.push({ ...span, text: '' });
  }
  for (const entry of removed) {
    if (leading.includes(entry)) continue;
    const edit = removal(entry, map.entries, kept, text);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

const styleOf = ({ value }: Entry): ScalarStyle => (value.kind === 'scalar' ? value.style : 'plain');

function behindDash({ key }: Entry, text: string): boolean {
  return text.slice(lineStart(text, key.start), key.start).includes('-');
}

/** A map on one line, where the entry beside it is one too; undefined where that is no map, or the line would be too long. */
function likeBeside(key: string, value: Json, { value: beside }: Entry, indent: string): string | undefined {
  if (beside.kind !== 'map' || !beside.flow || typeof value !== 'object') return undefined;
  const written = `${writeKey(key, 'yaml')}: ${writeFlow(value, 'yaml')}`;
  return indent.length + written.length <= lineWidth ? written : undefined;
}

interface Surroundings {
  readonly at: At;
  readonly indent: string;
  readonly lineBreak: string;
  readonly text: string;
}

function insertion(
  { beside, side }: Placement,
  added: readonly string[],
  kept: readonly Entry[],
  { at, indent, lineBreak, text }: Surroundings,
): Edit {
  // Keys that have an order are sections of a plan: they keep the distance that the others keep.
  const inOrder = typeof at !== 'string';
  const gap = inOrder && standsApart(beside, kept, text) ? lineBreak : '';
  // Lines behind a block scalar may be part of it, so what is new goes in front of it.
  if (side === 'before' || endsInBlockScalar(beside.value)) {
    const offset = beside.key.start;
    return { start: offset, end: offset, text: added.map((entry) => entry + lineBreak + gap + indent).join('') };
  }
  const end = lineEnd(text, entryEnd(beside, text));
  const offset = inOrder ? behindOwnComments(end, indent.length, text) : end;
  const next = inOrder ? skipLineBreak(text, offset) : offset;
  // At the start of the next line, it is out of the way of what becomes of the lines above.
  return next > offset
    ? { start: next, end: next, text: added.map((entry) => gap + indent + entry + lineBreak).join('') }
    : { start: offset, end: offset, text: added.map((entry) => lineBreak + gap + indent + entry).join('') };
}

/** Whether a blank line stands between an entry and the next one, or, where it is the last, the one before it. */
export function standsApart(entry: Entry, entries: readonly Entry[], text: string): boolean {
  const index = entries.indexOf(entry);
  const [above, below] = entries[index + 1] ? [entry, entries[index + 1]] : [entries[index - 1], entry];
  return (
    above !== undefined && below !== undefined && /\n\s*\n/.test(text.slice(entryEnd(above, text), below.key.start))
  );
}

/** The end of the last of the lines below that are comments indented deeper than `column`: they belong to what stands above. */
export function behindOwnComments(offset: number, column: number, text: string): number {
  let end = offset;
  for (let next = skipLineBreak(text, offset); next < text.length; ) {
    const nextEnd = lineEnd(text, next);
    const line = text.slice(next, nextEnd);
    if (line.trim() !== '' && line.search(/\S/) <= column) break;
    if (line.trim() !== '') end = nextEnd;
    const after = skipLineBreak(text, nextEnd);
    if (after === nextEnd) break;
    next = after;
  }
  return end;
}

/** Takes the lines of an entry out. Comments among them stay, on lines of their own. */
function removal(entry: Entry, all: readonly Entry[], kept: readonly Entry[], text: string): Edit | undefined {
  const start = lineStart(text, entry.key.start);
  const prefix = text.slice(start, entry.key.start);
  if (!/^ *$/.test(prefix)) return undefined;
  const end = lineEnd(text, entryEnd(entry, text));
  const comments = commentsIn({ start: entry.key.end, end }, [entry], text);
  if (comments.length > 0) {
    return { start, end, text: comments.map((comment) => prefix + comment).join(lineBreakOf(text)) };
  }
  const last = all.at(-1) as Entry;
  const toEnd =
    !kept.some(({ key }) => key.start > entry.key.start) && lineEnd(text, entryEnd(last, text)) === text.length;
  const before = all[all.indexOf(entry) - 1];
  if (!toEnd || start === 0 || (before && endsInBlockScalar(before.value)))
    return { start, end: skipLineBreak(text, end), text: '' };
  // The last lines of a text without a final line break take the break before them along.
  const lineBreak = text.slice(0, start).search(/\r?\n$|\r$/);
  return { start: lineBreak, end, text: '' };
}

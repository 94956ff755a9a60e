import type { Change } from '../syntax/problem';
import { type Entry, entryOf, keyText, type Node, type ScalarStyle } from '../syntax/tree';
import type { Edit } from '../text/edit';
import { lineBreakOf, lineEnd, lineStart, skipLineBreak } from '../text/lines';
import { commentsIn, entryEnd, isMarked } from './comments';
import { writeBlockEntry, writeScalar } from './write';

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

  const added = Object.entries(values)
    .filter(([key, value]) => value !== undefined && !entryOf(map, key))
    .map(([key, value]) => writeBlockEntry(key, value ?? null, indent, lineBreak));
  if (kept.length === 0) {
    const last = map.entries.at(-1) ?? first;
    const span = { start: first.key.start, end: entryEnd(last, text) };
    if (commentsIn(span, map.entries, text).length > 0) return undefined;
    return [{ ...span, text: added.length > 0 ? added.join(lineBreak + indent) : '{}' }];
  }
  if (added.length > 0) edits.push(insertion(kept, added, at, indent, lineBreak, text));

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

function insertion(
  kept: readonly Entry[],
  added: readonly string[],
  at: 'start' | 'end',
  indent: string,
  lineBreak: string,
  text: string,
): Edit {
  const last = kept.at(-1) as Entry;
  // Lines behind a block scalar may be part of it, so what is new goes in front of it.
  if (at === 'start' || endsInBlockScalar(last.value)) {
    const offset = (at === 'start' ? (kept[0] as Entry) : last).key.start;
    return { start: offset, end: offset, text: added.map((entry) => entry + lineBreak + indent).join('') };
  }
  const offset = lineEnd(text, entryEnd(last, text));
  return { start: offset, end: offset, text: added.map((entry) => lineBreak + indent + entry).join('') };
}

function endsInBlockScalar(node: Node): boolean {
  if (node.kind === 'scalar') return node.style === 'block';
  const last = node.kind === 'list' ? node.items.at(-1) : node.entries.at(-1)?.value;
  return last !== undefined && endsInBlockScalar(last);
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

import type { Span } from '../../syntax/tree';
import { stepsTo } from '../steps';
import { type BlockLine, blockLineAt, columnOf, columnOfLine, nextBlockLine } from './block-line';
import { type Level, levelsAt } from './levels';
import type { ReadText, Spot, Surveyed, Writing } from './spot';

/**
 * The spots on a line in YAML's block style. Where the line says nothing yet, its indentation says what it would belong to.
 *
 * @returns undefined where nothing can be written
 */
export function surveyBlock(text: string, offset: number, read: ReadText): Surveyed | undefined {
  const line = blockLineAt(text, offset);
  const { content, dashes, entry } = line;
  const isBlank = content.start === content.end;
  // In front of what stands on a line is its indentation, behind it a comment or nothing.
  if (!isBlank && (offset < content.start || offset > content.end) && !isBehindColon(line, offset)) return undefined;
  if (isBlank && content.start < line.end) return undefined;
  if (isOutside(text, line)) return undefined;
  if (
    /\t/.test(text.slice(line.start, content.start)) ||
    /^[\]}[{&*!|>@?]/.test(text.slice(content.start, content.end))
  )
    return undefined;
  if (entry) {
    if (offset <= entry.key.end) return existingKey(text, entry.key, read);
    return offset > entry.colon ? valueBehindKey(text, line, offset, read) : undefined;
  }
  if (dashes.length > 0) return offset > (dashes.at(-1) as number) ? item(text, line, offset, read) : undefined;
  return keyLine(text, line, offset, read);
}

/** Whether a line is a directive or a mark between documents, or stands in front of the document or behind its end. */
function isOutside(text: string, { start, end }: BlockLine): boolean {
  if (/^(?:%|---(?:\s|$)|\.\.\.(?:\s|$))/.test(text.slice(start, end))) return true;
  const begin = /^---(?=\s|$)/m.exec(text)?.index ?? 0;
  const finish = /^\.\.\.(?=\s|$)/m.exec(text)?.index ?? text.length;
  return start < begin || start > finish;
}

const isBehindColon = ({ entry }: BlockLine, offset: number): boolean =>
  entry !== undefined && entry.value.start === entry.value.end && offset > entry.colon && offset <= entry.value.start;

const plainly = { style: 'block', spread: false, behindKey: false, lead: '', trail: '', also: [] } as const;

function existingKey(text: string, key: Span, read: ReadText): Surveyed | undefined {
  const tree = read(text);
  const steps = stepsTo(tree.root, key.start);
  const entry = steps.at(-1)?.entry;
  if (entry?.key.start !== key.start) return undefined;
  const spot: Spot = {
    ...plainly,
    role: 'key',
    steps: steps.slice(0, -1),
    entry,
    span: key,
    column: columnOf(text, key.start),
  };
  return { format: 'yaml', text, tree, spots: [spot] };
}

function valueBehindKey(text: string, { end, entry }: BlockLine, offset: number, read: ReadText): Surveyed | undefined {
  if (!entry) return undefined;
  const { key, value } = entry;
  const isMissing = value.start === value.end;
  if (!isMissing && /[[{&*!|>@]/.test(text[value.start] as string)) return undefined;
  const start = Math.min(offset, value.start);
  const comment = isMissing && value.start < end;
  const span = { start, end: isMissing ? (comment ? start : end) : value.end };
  const probe = text.slice(0, span.start) + text.slice(span.end);
  const tree = read(probe);
  const steps = stepsTo(tree.root, key.start);
  const found = steps.at(-1);
  // Below the key stands the rest of its value.
  if (found?.entry?.key.start !== key.start || found.node.kind !== 'scalar' || found.node.style !== 'missing')
    return undefined;
  const writing: Writing = {
    ...plainly,
    span,
    column: columnOf(text, key.start),
    behindKey: true,
    lead: text[start - 1] === ':' ? ' ' : '',
    trail: comment && text[span.end] === '#' ? ' ' : '',
  };
  return { format: 'yaml', text: probe, tree, spots: [{ ...writing, role: 'value', steps }] };
}

/** Behind the dash of a list. */
function item(text: string, line: BlockLine, offset: number, read: ReadText): Surveyed | undefined {
  const dash = line.dashes.at(-1) as number;
  const isBlank = line.content.start === line.content.end;
  const column = isBlank
    ? Math.max(columnOf(text, offset), columnOf(text, dash) + 2)
    : columnOf(text, line.content.start);
  const next = nextBlockLine(text, line);
  // Lines below it that stand in the same column are entries of the item already.
  const hasEntries = next !== undefined && columnOfLine(next) > columnOf(text, dash);
  const standIn = hasEntries ? '_:' : '~';
  const at = line.start + column;
  const probe = `${text.slice(0, dash + 1)}${' '.repeat(at - dash - 1)}${standIn}${text.slice(isBlank ? line.end : line.content.end)}`;
  const tree = read(probe);
  const steps = stepsTo(tree.root, at);
  const found = steps.at(-1);
  const isFound = hasEntries ? found?.entry?.key.start === at : found?.node.start === at;
  if (!isFound) return undefined;
  const start = isBlank ? Math.min(offset, at) : line.content.start;
  const writing: Writing = {
    ...plainly,
    span: { start, end: isBlank ? line.end : line.content.end },
    column,
    lead: ' '.repeat(Math.max(0, at - start)),
  };
  const spot: Spot = hasEntries
    ? { ...writing, role: 'key', steps: steps.slice(0, -1) }
    : { ...writing, role: 'value', steps };
  return { format: 'yaml', text: probe, tree, spots: [spot] };
}

/** A line with half a key, or with nothing. */
function keyLine(text: string, line: BlockLine, offset: number, read: ReadText): Surveyed | undefined {
  const { content, start, end } = line;
  const isBlank = content.start === content.end;
  const column = isBlank ? offset - start : columnOf(text, content.start);
  const next = nextBlockLine(text, line);
  const below = next ? columnOfLine(next) : 0;
  if (!isBlank && below > column) return keyOfBlock(text, content, column, read);
  const span = isBlank ? { start: offset, end: end } : content;
  const probe = text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end);
  const tree = read(probe);
  if (tree.root?.kind === 'scalar') return undefined;
  const chosen = choose(levelsAt(tree.root, probe, offset), column, isBlank, next, below);
  const spots = chosen.map(({ level: { kind, steps }, at }): Spot => {
    const role = kind === 'map' ? 'key' : 'value';
    return { ...plainly, role, steps, span, column: at, lead: ' '.repeat(at - column) };
  });
  return { format: 'yaml', text: probe, tree, spots };
}

/** A key without its colon, with what would be its value below. */
function keyOfBlock(text: string, content: Span, column: number, read: ReadText): Surveyed | undefined {
  const end = Math.max(content.start + 1, content.end - 1);
  const probe = `${text.slice(0, end)}:${text.slice(content.end)}`;
  const survey = existingKey(probe, { start: content.start, end }, read);
  const [spot] = survey?.spots ?? [];
  return survey && spot && { ...survey, spots: [{ ...spot, span: content, colon: true, column }] };
}

/** The levels that a line belongs to by its indentation, each with the column at which it goes on. */
function choose(
  levels: readonly Level[],
  column: number,
  isBlank: boolean,
  next: BlockLine | undefined,
  below: number,
): { readonly level: Level; readonly at: number }[] {
  const innermost = levels.at(-1);
  if (innermost?.kind === 'value' && column > innermost.column && column >= below)
    return [{ level: innermost, at: column }];
  const open = levels.filter(({ kind, column: at }) => kind !== 'value' && at >= below);
  // The next line is an item of the innermost list there; a key in between would take it away.
  const isItemNext = next !== undefined && next.dashes.length > 0;
  const at = isBlank
    ? Math.min(...open.map((level) => level.column).filter((candidate) => candidate >= column))
    : column;
  const same = open.filter((level) => level.column === at);
  const last = same.filter(({ kind }) => kind === 'list' || !(isItemNext && at === below));
  return (last.length > 0 ? last : same).map((level) => ({ level, at }));
}

import type { Format, Span } from '../../syntax/tree';
import { lineEnd, lineStart } from '../../text/lines';
import { stepsTo } from '../steps';
import { type FlowEntry, flowEntryAt, signBehind, wholeToken } from './flow-entry';
import type { ReadText, Spot, Surveyed, Writing } from './spot';

/**
 * The spot between the brackets that open at `open`. In JSON, everything stands between brackets.
 *
 * @returns undefined where nothing can be written
 */
export function surveyFlow(
  text: string,
  offset: number,
  open: number,
  format: Format,
  read: ReadText,
): Surveyed | undefined {
  const entry = flowEntryAt(text, open, offset, format);
  if (!entry) return undefined;
  const { key, colon, value } = entry;
  const isKey = text[open] === '{' && colon === undefined;
  const token = isKey ? key : value;
  if (token && /[[{&*!]/.test(text[token.start] as string)) return undefined;
  const span = token ? wholeToken(text, token, offset) : { start: offset, end: offset };
  const behind = signBehind(text, span.end, format);
  if (!token && isInFront(text, offset, behind, !isKey && colon !== undefined)) return undefined;
  const writing = writingAt(text, open, format, entry, behind, span);
  if (isKey && behind === ':') return existingKey(text, open, format, { ...writing, trail: '' }, read);

  const nothing = format === 'json' ? 'null' : '~';
  const standIn = isKey ? `${format === 'json' ? '"_"' : '_'}: ${nothing}` : nothing;
  const comma = entry.unseparated === undefined ? '' : ',';
  const probe = text.slice(0, span.start) + comma + writing.lead + standIn + writing.trail + text.slice(span.end);
  const at = span.start + comma.length + writing.lead.length;
  const tree = read(probe);
  const owner = isKey ? at : key?.start;
  const steps = stepsTo(tree.root, owner ?? at);
  const last = steps.at(-1);
  const isThere = owner === undefined ? last?.node.start === at : last?.entry?.key.start === owner;
  if (!isThere || steps.at(-2)?.node.start !== open) return undefined;
  const spot: Spot = isKey
    ? { ...writing, role: 'key', steps: steps.slice(0, -1) }
    : { ...writing, role: 'value', steps };
  return { format, text: probe, tree, spots: [spot] };
}

function existingKey(
  text: string,
  open: number,
  format: Format,
  writing: Writing,
  read: ReadText,
): Surveyed | undefined {
  const tree = read(text);
  const steps = stepsTo(tree.root, writing.span.start);
  const entry = steps.at(-1)?.entry;
  if (entry?.key.start !== writing.span.start || steps.at(-2)?.node.start !== open) return undefined;
  return { format, text, tree, spots: [{ ...writing, role: 'key', steps: steps.slice(0, -1), entry }] };
}

/** Whether something stands behind the cursor that would be torn off: the rest of a line, or the value that a key has already. */
function isInFront(text: string, offset: number, behind: string, isValue: boolean): boolean {
  if (behind === '' || /[,\]}]/.test(behind)) return false;
  const isBehindIndentation = text.slice(lineStart(text, offset), offset).trim() === '';
  const isOnLine = text.slice(offset, lineEnd(text, offset)).trimStart().startsWith(behind);
  return isOnLine && (isValue || isBehindIndentation);
}

/** How something is written at `span`. */
function writingAt(
  text: string,
  open: number,
  format: Format,
  { unseparated }: FlowEntry,
  behind: string,
  span: Span,
): Writing {
  const start = lineStart(text, span.start);
  const isEmpty = text[open] === '{' && span.start === open + 1 && text[span.end] === '}';
  const isBlankLine = text.slice(start, lineEnd(text, start)).trim() === '';
  // What stands between brackets is indented deeper than the line that they open in.
  const least = isBlankLine ? indentationAt(text, open) + 2 : 0;
  const column = Math.min(indentationAt(text, start), span.start - start);
  const lead = isEmpty || /[:,]/.test(text[span.start - 1] as string) ? ' ' : '';
  const comma = behind === '' || /[,:\]}]/.test(behind) ? '' : ',';
  return {
    span,
    style: 'flow',
    column: Math.max(column, least),
    spread: format === 'json' && open < start,
    behindKey: false,
    lead: column < least ? ' '.repeat(least - column) : lead,
    trail: comma + (text[span.end] === '#' || (isEmpty && comma === '') ? ' ' : ''),
    also: unseparated === undefined ? [] : [{ start: unseparated, end: unseparated, text: ',' }],
  };
}

function indentationAt(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return /^ */.exec(text.slice(start, lineEnd(text, start)))?.[0].length ?? 0;
}

import { writeFlow, writeKey, writeScalar } from '../../findings/write';
import type { Json } from '../../syntax/problem';
import type { Format } from '../../syntax/tree';
import type { Body, Hole, NamedBody } from './option';

/** Text, or a place in it that is for a person to fill. */
export type Piece = string | { readonly placeholder: string; readonly choices?: readonly string[] };

/** How something is written. */
export interface Manner {
  readonly format: Format;
  readonly style: 'block' | 'flow';
  /** Whether entries between brackets stand on lines of their own. */
  readonly spread: boolean;
  /** Where the keys stand, in spaces. */
  readonly column: number;
  /** How much deeper than a key the entries of its value stand, in spaces. */
  readonly step: number;
  readonly lineBreak: string;
}

/** Entries one behind the other, without what goes in front of the first. */
export function entriesPieces(entries: readonly NamedBody[], manner: Manner): Piece[] {
  const between = manner.style === 'block' ? lineOf(manner) : manner.spread ? `,${lineOf(manner)}` : ', ';
  return entries.flatMap((entry, index) => [...(index > 0 ? [between] : []), ...entryPieces(entry, manner)]);
}

function entryPieces([name, body]: NamedBody, manner: Manner): Piece[] {
  const quote = manner.format === 'json' ? '"' : '';
  const key: Piece[] = typeof name === 'string' ? [writeKey(name, manner.format)] : [quote, name, quote];
  return manner.style === 'block'
    ? [...key, ':', ...blockPieces(body, manner)]
    : [...key, ': ', ...flowPieces(body, manner)];
}

/** What stands behind a colon in block style. */
function blockPieces(body: Body, manner: Manner): Piece[] {
  const inner = { ...manner, column: manner.column + manner.step };
  switch (body.kind) {
    case 'value':
      return [` ${writeFlow(body.value, manner.format)}`];
    case 'hole':
      return [' ', ...holePieces(body, manner.format)];
    case 'object':
      return [lineOf(inner), ...(body.entries.length > 0 ? entriesPieces(body.entries, inner) : [{ placeholder: '' }])];
    case 'list':
      return [lineOf(inner), ...itemPieces(body.item, inner)];
  }
}

/** An item of a block list with its dash. */
function itemPieces(item: Body, manner: Manner): Piece[] {
  if (item.kind !== 'object') return ['- ', ...flowPieces(item, manner)];
  if (item.entries.length === 0) return ['- ', { placeholder: '' }];
  return ['- ', ...entriesPieces(item.entries, { ...manner, column: manner.column + 2 })];
}

/** A value on one line, or, where entries stand on lines of their own, on several. */
export function flowPieces(body: Body, manner: Manner): Piece[] {
  if (body.kind === 'value') return [writeFlow(body.value, manner.format)];
  if (body.kind === 'hole') return holePieces(body, manner.format);
  const inner = { ...manner, style: 'flow', column: manner.column + manner.step } as const;
  if (body.kind === 'list') return ['[', ...flowPieces(body.item, { ...inner, spread: false }), ']'];
  const [open, close] = manner.spread ? [`{${lineOf(inner)}`, `${lineOf(manner)}}`] : ['{ ', ' }'];
  return [open, ...(body.entries.length > 0 ? entriesPieces(body.entries, inner) : [{ placeholder: '' }]), close];
}

function holePieces({ type, choices }: Hole, format: Format): Piece[] {
  const isQuoted = format === 'json' && type === 'text';
  // JSON has no way to leave a value out: null is no value either, and says so.
  const placeholder = format === 'json' && !isQuoted ? 'null' : '';
  const written = choices?.map((value) => writeScalar(isQuoted ? String(value) : value, format));
  const piece: Piece = { placeholder, choices: isQuoted ? written?.map((word) => word.slice(1, -1)) : written };
  return isQuoted ? ['"', piece, '"'] : [piece];
}

const lineOf = ({ lineBreak, column }: Manner): string => lineBreak + ' '.repeat(column);

/** The text that pieces make up where nobody fills the holes. */
export const plainTextOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.placeholder)).join('');

/** The same as a snippet; undefined where there is nothing to fill in. */
export function snippetOf(pieces: readonly Piece[]): string | undefined {
  const holes = pieces.filter((piece) => typeof piece !== 'string');
  if (holes.length === 0) return undefined;
  const [only] = holes;
  let stop = 0;
  const written = pieces.map((piece) => {
    if (typeof piece === 'string') return escapeSnippet(piece);
    const { placeholder, choices = [] } = piece;
    if (choices.length > 1) return `\${${++stop}|${choices.map(escapeChoice).join(',')}|}`;
    if (placeholder !== '') return `\${${++stop}:${escapeSnippet(placeholder)}}`;
    return holes.length === 1 && piece === only ? '$0' : `$${++stop}`;
  });
  return written.join('');
}

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

const escapeChoice = (text: string): string => text.replace(/[\\,|]/g, '\\$&');

/** A scalar as it is written at a spot whose word is in these quotes, or in none. */
export function writeValue(value: Json, format: Format, quote: string): string {
  const style = quote === '"' ? 'doubleQuoted' : quote === "'" ? 'singleQuoted' : 'plain';
  return typeof value === 'object' ? writeFlow(value, format) : writeScalar(value, format, style);
}

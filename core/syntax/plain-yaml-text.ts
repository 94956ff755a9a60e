/**
 * The letters of plain YAML: how far keys and scalars go, and what a plain scalar is. Loops over character codes: most of the time
 * that it takes to read a plan is spent here.
 */

const [lineFeed, carriageReturn, space, hash, colon] = [10, 13, 32, 35, 58];

const isOneOf = (characters: string): Uint8Array => {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$';
const startsKey = isOneOf(letters);
const inKey = isOneOf(`${letters}0123456789.@/+-`);
/** What no plain scalar starts with, whatever follows. */
const startsOther = isOneOf('\t\n\v\f\r ,[]{}#&*!|>\'"%@`');
/** What one starts with where it is no mark of YAML. */
const mayBeMark = isOneOf('-?:');
const endsInBrackets = isOneOf(',[]{}');
const startsNumber = isOneOf('-+.0123456789');

/**
 * Tabs, lone carriage returns, other control characters, byte order marks, and what starts a document marker or a directive: what only
 * a reader of all of YAML knows.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const other = /[\0-\t\v\f\x0e-\x1f\x7f\ufeff]|\r(?!\n)|(?:^|\n)(?:%|---|\.{3})/;

/** Whether a part of a text has what only a reader of all of YAML knows. It starts where a line may not. */
export function hasOther(text: string, from = 0, to = text.length): boolean {
  return other.test(text.slice(from, to));
}

/** Where the plain key at `start` ends, or -1 where there is none: a colon has to stand behind it. */
export function keyEnd(text: string, start: number): number {
  if (startsKey[text.charCodeAt(start)] !== 1) return -1;
  let end = start + 1;
  while (inKey[text.charCodeAt(end)] === 1) end++;
  return text.charCodeAt(end) === colon && isBlank(text.charCodeAt(end + 1)) ? end : -1;
}

/**
 * Where the plain scalar at `start` ends, or -1 where there is none that stands on one line.
 *
 * @param inBrackets whether brackets and commas end it
 */
export function scalarEnd(text: string, start: number, inBrackets: boolean): number {
  const first = text.charCodeAt(start);
  if (startsOther[first] === 1 || Number.isNaN(first) || (first > 127 && /\s/.test(text.charAt(start)))) return -1;
  if (mayBeMark[first] === 1) {
    const second = text.charCodeAt(start + 1);
    if (isBlank(second) || endsInBrackets[second] === 1 || (second > 127 && /\s/.test(text.charAt(start + 1))))
      return -1;
  }
  let end = start;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (code === lineFeed || code === carriageReturn || Number.isNaN(code)) return end;
    if (inBrackets && endsInBrackets[code] === 1) return end;
    // A comment.
    if (code === hash && text.charCodeAt(at - 1) === space) return inBrackets ? -1 : end;
    // A key, inside a value.
    if (code === colon && isBlank(text.charCodeAt(at + 1))) return -1;
    if (code === colon && inBrackets && endsInBrackets[text.charCodeAt(at + 1)] === 1) return -1;
    end = at + 1;
  }
}

/** Blanks, line breaks and the end of the text. */
const isBlank = (code: number): boolean =>
  code === space || code === lineFeed || code === carriageReturn || Number.isNaN(code);

/** What the core schema of YAML 1.2 makes of a plain scalar; undefined for numbers that nobody means in a plan. */
export function resolve(source: string): string | number | boolean | null | undefined {
  if (startsNumber[source.charCodeAt(0)] === 1) {
    if (/^[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/.test(source)) return Number(source);
    return /^0[ox]|^[-+]?\.(?:inf|nan)$/i.test(source) ? undefined : source;
  }
  if (source.length > 5) return source;
  if (source === 'true' || source === 'True' || source === 'TRUE') return true;
  if (source === 'false' || source === 'False' || source === 'FALSE') return false;
  return source === '~' || source === 'null' || source === 'Null' || source === 'NULL' ? null : source;
}

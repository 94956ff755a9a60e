import type { Json } from '../syntax/problem';
import type { Format, ScalarStyle } from '../syntax/tree';

/** A scalar as it stands in a plan: in the quotes it had, or in as few as it can have. */
export function writeScalar(value: Json, format: Format, style: ScalarStyle = 'plain'): string {
  if (format === 'json' || typeof value !== 'string') return JSON.stringify(value);
  if (style === 'doubleQuoted') return JSON.stringify(value);
  if (style === 'singleQuoted' && !hasControlCharacter(value)) return `'${value.replaceAll("'", "''")}'`;
  return isPlain(value) ? value : JSON.stringify(value);
}

/** How long a line may become, in characters, before what is written is spread over lines. */
export const lineWidth = 120;

/** A value on one line, in braces and brackets. */
export function writeFlow(value: Json, format: Format): string {
  if (isList(value)) return `[${value.map((item) => writeFlow(item, format)).join(', ')}]`;
  if (!isMap(value)) return writeScalar(value, format);
  const entries = Object.entries(value).map(([key, item]) => `${writeKey(key, format)}: ${writeFlow(item, format)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

/** How lines begin and end where a value in braces may take several. */
export interface Lines {
  /** The indentation of the line that the value begins on. */
  readonly indent: string;
  readonly step: string;
  readonly lineBreak: string;
  /** Whether a map stands on lines of its own even where it fits on one. */
  readonly spread: boolean;
}

/**
 * A value in braces and brackets, on lines of their own where it holds other maps or would not fit on one line, as in the JSON
 * that people write.
 *
 * @param column where the value begins
 */
export function writeSpread(value: Json, format: Format, column: number, lines: Lines): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value, format);
  const children = isList(value) ? value : Object.values(value);
  const flat = writeFlow(value, format);
  const holdsMaps = children.some((child) => isMap(child) && Object.keys(child).length > 0);
  const fits = column + flat.length <= lineWidth && !holdsMaps && !(lines.spread && isMap(value));
  if (fits || children.length === 0) return flat;
  const indent = lines.indent + lines.step;
  const inner = { ...lines, indent };
  const written = isMap(value)
    ? Object.entries(value).map(([key, item]) => {
        const start = `${writeKey(key, format)}: `;
        return start + writeSpread(item, format, indent.length + start.length, inner);
      })
    : children.map((item) => writeSpread(item, format, indent.length, inner));
  const [open, close] = isMap(value) ? '{}' : '[]';
  const { lineBreak } = lines;
  return `${open}${written.map((line) => lineBreak + indent + line).join(',')}${lineBreak}${lines.indent}${close}`;
}

/** An entry of a YAML block map, without the indentation of its first line. */
export function writeBlockEntry(key: string, value: Json, indent: string, lineBreak: string): string {
  const start = `${writeKey(key, 'yaml')}:`;
  const inner = `${indent}  `;
  if (isList(value) && value.some((item) => isMap(item) && Object.keys(item).length > 0))
    return start + value.map((item) => lineBreak + inner + writeBlockItem(item, inner, lineBreak)).join('');
  if (!isMap(value) || Object.keys(value).length === 0) return `${start} ${writeFlow(value, 'yaml')}`;
  return (
    start +
    writeBlockEntries(value, inner, lineBreak)
      .map((entry) => lineBreak + inner + entry)
      .join('')
  );
}

/** An item of a YAML block list with its dash, without the indentation of its first line. */
export function writeBlockItem(value: Json, indent: string, lineBreak: string): string {
  if (!isMap(value) || Object.keys(value).length === 0) return `- ${writeFlow(value, 'yaml')}`;
  const inner = `${indent}  `;
  return `- ${writeBlockEntries(value, inner, lineBreak).join(lineBreak + inner)}`;
}

function writeBlockEntries(value: { readonly [key: string]: Json }, indent: string, lineBreak: string): string[] {
  return Object.entries(value).map(([key, item]) => writeBlockEntry(key, item, indent, lineBreak));
}

export function writeKey(key: string, format: Format): string {
  return writeScalar(key, format);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isMap = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words that some YAML reader takes for something else than text. */
const reservedWords = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;

function isPlain(value: string): boolean {
  // A date, or a version of Windows such as 25H2.
  const startsWithDigit = /^(?:\d{4}-\d{2}-\d{2}|\d{2}H\d)$/.test(value);
  return startsWithDigit || (/^[A-Za-z](?:[\w ./@+-]*[\w./@+-])?$/.test(value) && !reservedWords.test(value));
}

function hasControlCharacter(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value);
}

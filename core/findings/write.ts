import type { Json } from '../syntax/problem';
import type { Format, ScalarStyle } from '../syntax/tree';

/** A scalar as it stands in a plan: in the quotes it had, or in as few as it can have. */
export function writeScalar(value: Json, format: Format, style: ScalarStyle = 'plain'): string {
  if (format === 'json' || typeof value !== 'string') return JSON.stringify(value);
  if (style === 'doubleQuoted') return JSON.stringify(value);
  if (style === 'singleQuoted' && !hasControlCharacter(value)) return `'${value.replaceAll("'", "''")}'`;
  return isPlain(value) ? value : JSON.stringify(value);
}

/** A value on one line, in braces and brackets. */
export function writeFlow(value: Json, format: Format): string {
  if (isList(value)) return `[${value.map((item) => writeFlow(item, format)).join(', ')}]`;
  if (!isMap(value)) return writeScalar(value, format);
  const entries = Object.entries(value).map(([key, item]) => `${writeKey(key, format)}: ${writeFlow(item, format)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

/** An entry of a YAML block map, without the indentation of its first line. */
export function writeBlockEntry(key: string, value: Json, indent: string, lineBreak: string): string {
  if (!isMap(value) || Object.keys(value).length === 0) return `${writeKey(key, 'yaml')}: ${writeFlow(value, 'yaml')}`;
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(
    ([name, item]) => lineBreak + inner + writeBlockEntry(name, item, inner, lineBreak),
  );
  return `${writeKey(key, 'yaml')}:${lines.join('')}`;
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

/** How the text of a file is written. */
export type Encoding = 'UTF-8' | 'UTF-8 with a byte order mark' | 'UTF-16LE' | 'UTF-16BE';

/** A text, and how its file writes it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file and its encoding, so that it can be written as it was: UTF-8, or UTF-16 where a byte order mark says
 * so, as Windows PowerShell writes it. The mark itself is not part of the text, as in VS Code.
 *
 * @returns undefined where the bytes are neither
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding.split(' ')[0], { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** The bytes of a text, with the byte order mark that belongs to its encoding. */
export function encode({ text, encoding }: Decoded): Uint8Array {
  if (encoding === 'UTF-8') return Buffer.from(text);
  const marked = `\ufeff${text}`;
  if (encoding === 'UTF-8 with a byte order mark') return Buffer.from(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'UTF-16BE' ? bytes.swap16() : bytes;
}

function encodingOf([first, second, third]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'UTF-8 with a byte order mark' : 'UTF-8';
}

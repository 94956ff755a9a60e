/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so, as Windows PowerShell writes it. The mark
 * itself is not part of the text, as in VS Code.
 *
 * @returns undefined where the bytes are neither
 */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

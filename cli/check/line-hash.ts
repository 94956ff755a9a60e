/** How many characters of a file, from the start of a line on, its hash speaks of. */
const length = 100;

/**
 * What GitHub code scanning recognizes lines by, as its own upload action computes it (`primaryLocationLineHash`): a
 * polynomial of the next hundred characters that are not blank, and how often that number has come up in the file. It stays
 * when a line moves.
 *
 * @returns the hash of a line by its zero-based number
 */
export function lineHashes(text: string): (line: number) => string {
  const characters = `${text.replace(/[ \t]+/g, '').replace(/\r\n?/g, '\n')}\uffff`;
  const windows: string[] = [];
  const counts: number[] = [];
  const seen = new Map<string, number>();
  for (let start = 0; start < characters.length; start = nextLine(characters, start)) {
    const window = characters.slice(start, start + length);
    const count = (seen.get(window) ?? 0) + 1;
    seen.set(window, count);
    windows.push(window);
    counts.push(count);
  }
  return (line) => `${hash(windows[line] ?? '')}:${counts[line] ?? 1}`;
}

function nextLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end + 1;
}

function hash(window: string): string {
  let sum = 0n;
  for (let index = 0; index < length; index++) {
    // Behind the end of the file there are zeros.
    const code = index < window.length ? window.charCodeAt(index) : 0;
    sum = BigInt.asUintN(64, sum * 37n + BigInt(code));
  }
  return sum.toString(16);
}

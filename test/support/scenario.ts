import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Folder, type Ran, run } from './cli';

/**
 * A story about the command line, as a text that people read: a sentence, then parts that each start with a line `=== …`.
 *
 * - `=== file <name> [encoding]`: a file that is there at the start;
 * - `=== $ [NAME=value …] enrollment-plan <arguments> [< file]`: a command, and below it what it prints;
 * - `=== stderr`: what it prints on standard error, where that is something;
 * - `=== exit <code>`;
 * - `=== now <name> [encoding]`: what a file holds then.
 *
 * `␛` is an escape character, `␍` a carriage return before a line feed; `[...]` stands for anything in a line.
 */
export interface Scenario {
  readonly title: string;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly head: string;
  readonly body: string;
}

/** Reads a scenario. */
export function readScenario(text: string): Scenario {
  const [title = '', ...parts] = text.replaceAll('\r\n', '\n').split(/^=== /m);
  return {
    title: title.trim(),
    parts: parts.map((part) => {
      const end = part.indexOf('\n');
      return { head: part.slice(0, end), body: part.slice(end + 1) };
    }),
  };
}

/** Writes a scenario as `readScenario` reads it. */
export function writeScenario({ title, parts }: Scenario): string {
  return `${title}\n\n${parts.map(({ head, body }) => `=== ${head}\n${body}`).join('')}`;
}

/** Plays a scenario in an empty folder, and returns it with what really came of it. */
export async function play({ title, parts }: Scenario, folder: Folder): Promise<Scenario> {
  const played: Part[] = [];
  let ran: Ran | undefined;
  let saidErrors = true;
  const errors = (): Part[] => (ran?.stderr && !saidErrors ? [{ head: 'stderr', body: shown(ran.stderr) }] : []);
  for (const part of parts) {
    const [kind, name = '', encoding = 'utf8'] = part.head.split(' ');
    if (kind === 'file') {
      folder.write(name, encoded(hidden(part.body), encoding));
      played.push(part);
    } else if (kind === '$') {
      ran = await runCommand(part.head.slice(2), folder);
      saidErrors = false;
      played.push({ head: part.head, body: shown(ran.stdout) });
    } else if (kind === 'exit') {
      played.push(...errors(), { head: `exit ${ran?.code}`, body: part.body });
    } else if (kind === 'stderr') {
      saidErrors = true;
      played.push({ head: 'stderr', body: shown(ran?.stderr ?? '') });
    } else if (kind === 'now') {
      const bytes = readFileSync(path.join(folder.path, name));
      played.push({ head: part.head, body: shown(decoded(bytes, encoding)) });
    } else throw new Error(`Not understood: === ${part.head}`);
  }
  return { title, parts: played };
}

/** Whether a text is the expected one, in which `[...]` stands for anything in a line. */
export function fits(actual: string, expected: string): boolean {
  const pattern = expected.split('[...]').map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(actual);
}

async function runCommand(line: string, folder: Folder): Promise<Ran> {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? (plain as string));
  const at = words.indexOf('enrollment-plan');
  const env = Object.fromEntries(words.slice(0, at).map((word) => word.split(/=(.*)/s).slice(0, 2)));
  const from = words.indexOf('<');
  const args = words.slice(at + 1, from < 0 ? undefined : from);
  const input = from < 0 ? undefined : readFileSync(path.join(folder.path, words[from + 1] as string));
  return run(args, { cwd: folder.path, env }, input);
}

const marks = { utf8: '', utf8bom: '\ufeff', utf16le: '\ufeff', utf16be: '\ufeff', latin1: '' } as const;

function encoded(text: string, encoding: string): Uint8Array {
  const marked = `${marks[encoding as keyof typeof marks]}${text}`;
  if (encoding === 'utf16be') return Buffer.from(marked, 'utf16le').swap16();
  return Buffer.from(marked, encoding === 'utf8bom' ? 'utf8' : (encoding as BufferEncoding));
}

/** The text behind the byte order mark that the encoding has; throws where it has none. */
function decoded(bytes: Buffer, encoding: string): string {
  const plain = encoding === 'utf16be' ? Buffer.from(bytes).swap16().toString('utf16le') : undefined;
  const text = plain ?? bytes.toString(encoding === 'utf8bom' ? 'utf8' : (encoding as BufferEncoding));
  const mark = marks[encoding as keyof typeof marks];
  if (!text.startsWith(mark)) throw new Error(`There is no byte order mark: ${JSON.stringify(text.slice(0, 20))}`);
  return text.slice(mark.length);
}

const shown = (text: string): string => text.replaceAll('\u001b', '␛').replaceAll('\r\n', '␍\n');
const hidden = (text: string): string => text.replaceAll('␛', '\u001b').replaceAll('␍\n', '\r\n');

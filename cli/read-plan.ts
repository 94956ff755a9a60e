import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { type Analysis, analyze } from '../core/index';
import { formatOf } from '../core/plan-files';
import type { Configurations } from './configurations';
import { type Decoded, decode } from './decode';

/** What has no text, and why. */
export interface Unreadable {
  readonly unreadable: string;
}

/** A plan that was read and checked, or why it cannot be. */
export type ReadPlan = { readonly analysis: Analysis } | Unreadable;

/**
 * Reads and checks the plan in a file.
 *
 * @param asOf the day for which it is checked, `YYYY-MM-DD`
 */
export async function readPlanFile(file: string, asOf: string, configurations: Configurations): Promise<ReadPlan> {
  const read = await readText(file);
  if ('unreadable' in read) return read;
  return { analysis: analyze(read.text, { format: formatOf(file), asOf, ...(await configurations.of(file)) }) };
}

/** The text of a file, or why there is none. */
export async function readText(file: string): Promise<Decoded | Unreadable> {
  try {
    // A thread has nothing else to do meanwhile, and waiting for a promise takes longer than reading a plan.
    return textOf(bytesOf(file));
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** Where files are read into, one after the other: hardly any plan has more bytes, and to make room for each takes half of the time. */
const room = Buffer.allocUnsafeSlow(65_536);

/** The bytes of a file, until another one is read. */
function bytesOf(file: string): Uint8Array {
  const opened = openSync(file, 'r');
  try {
    let length = 0;
    // A pipe gives what it has.
    for (let read = -1; read !== 0 && length < room.length; length += read)
      read = readSync(opened, room, length, room.length - length, null);
    return length < room.length ? room.subarray(0, length) : Buffer.concat([room, readFileSync(opened)]);
  } finally {
    closeSync(opened);
  }
}

/** The text that some bytes are, or why they are none. */
export function textOf(bytes: Uint8Array): Decoded | Unreadable {
  return decode(bytes) ?? { unreadable: 'the file is neither UTF-8 nor UTF-16 with a byte order mark' };
}

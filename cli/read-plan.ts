import { readFile } from 'node:fs/promises';
import { type Analysis, analyze } from '../core/index';
import { formatOf } from '../core/plan-files';
import type { Configurations } from './configurations';
import { decode } from './decode';

/** A plan that was read and checked, or why it cannot be. */
export type ReadPlan = { readonly analysis: Analysis } | { readonly unreadable: string };

/**
 * Reads and checks the plan in a file.
 *
 * @param asOf the day for which it is checked, `YYYY-MM-DD`
 */
export async function readPlanFile(file: string, asOf: string, configurations: Configurations): Promise<ReadPlan> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
  const text = decode(bytes);
  if (text === undefined) return { unreadable: 'the file is neither UTF-8 nor UTF-16 with a byte order mark' };
  return { analysis: analyze(text, { format: formatOf(file), asOf, ...(await configurations.of(file)) }) };
}

import { writeFile } from 'node:fs/promises';
import { createTwoFilesPatch } from 'diff';
import type { Configurations } from '../configurations';
import { encode } from '../decode';
import { readText } from '../read-plan';
import { type Checking, checkText } from './check-text';
import { type FileReport, inaccessible, unreadableFile } from './report';

/** Reads, checks and, where asked to, fixes the plan in a file. */
export async function checkFile(file: string, checking: Checking, configurations: Configurations): Promise<FileReport> {
  const read = await readText(file);
  if ('unreadable' in read) return unreadableFile(file, read.unreadable);
  const { report, fixed } = await checkText(file, read, checking, configurations);
  if (fixed === undefined) return report;
  if (checking.fix === 'dryRun') return { ...report, fixed: { diff: unifiedDiff(file, read.text, fixed) } };
  try {
    await writeFile(file, encode({ text: fixed, encoding: read.encoding }));
    return { ...report, fixed: { diff: '' } };
  } catch (error) {
    const unfixed = await checkText(file, read, { ...checking, fix: 'no' }, configurations);
    const why = inaccessible(`The fixes cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
    return { ...unfixed.report, unreadable: true, findings: [why, ...unfixed.report.findings] };
  }
}

/** The change of a file as `git apply` and `patch -p1` take it. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const name = file.replaceAll('\\', '/');
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after);
  // The library puts a rule on top that Git does not.
  return patch.slice(patch.indexOf('--- '));
}

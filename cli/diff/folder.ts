import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PlanText } from '../../core/diff/comparison';
import { findFiles } from '../check/find-files';
import { Configurations } from '../configurations';
import { UsageError } from '../usage-error';
import { type PlansOfSide, planText } from './sides';

/** What a path names. */
export type PathKind = 'file' | 'folder' | undefined;

export async function kindOf(name: string): Promise<PathKind> {
  const found = await stat(name).catch(() => undefined);
  return found && (found.isDirectory() ? 'folder' : 'file');
}

/**
 * The plans in a folder and in its folders, by their paths from there.
 *
 * @throws UsageError where a folder cannot be read, or has no plan: that is mostly a typing mistake
 */
export async function plansOfFolder(folder: string, asOf: string): Promise<PlansOfSide> {
  const configurations = new Configurations();
  const plans: PlanText[] = [];
  const { files, complaints } = await findFiles([folder]);
  if (complaints.length > 0) throw new UsageError(complaints.join('\n'));
  for (const file of files) {
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    plans.push(await planOfFile(file, name, asOf, configurations));
  }
  return { label: folder, plans };
}

/** The plan in a file. */
export async function planOfFile(
  file: string,
  name: string,
  asOf: string,
  configurations = new Configurations(),
): Promise<PlanText> {
  try {
    return planText(name, await readFile(file), asOf, await configurations.of(file));
  } catch (error) {
    return { name, unreadable: `${error instanceof Error ? error.message : String(error)}.` };
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { Configurations } from '../configurations';
import { checkFile } from './check-file';
import type { Checking } from './check-text';
import type { FileReport } from './report';

/** Some files to check, and which ones they are. */
export interface Work {
  readonly id: number;
  readonly files: readonly string[];
}

export interface Done {
  readonly id: number;
  readonly reports: readonly FileReport[];
}

/** What a thread says: that it has started, and what it has done. */
export type FromThread = 'ready' | Done;

/** What a thread does: it checks the files that it is sent, and sends back what came of them. */
export function work(): void {
  const checking = workerData as Checking;
  const configurations = new Configurations();
  parentPort?.on('message', async ({ id, files }: Work) => {
    const reports: FileReport[] = [];
    for (const file of files) reports.push(await checkFile(file, checking, configurations));
    parentPort?.postMessage({ id, reports } satisfies FromThread);
  });
  parentPort?.postMessage('ready' satisfies FromThread);
}

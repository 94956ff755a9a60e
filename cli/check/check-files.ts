import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Configurations } from '../configurations';
import { checkFile } from './check-file';
import type { Checking } from './check-text';
import type { FileReport } from './report';
import { startThread } from './thread';

/** How much one thread checks before another one would be as fast, in bytes: it has to start, and to be compiled for speed anew. */
const bytesForThread = 8_000_000;
/** How many files a thread takes at once: enough that messages cost nothing, and few enough that threads end together. */
const filesAtOnce = 8;
/** How many parts may wait for the ones before them, for each thread. */
const waitingForEach = 8;

/** Checks files, on all cores where they are many, and gives what came of them in the order of the files. */
export async function* checkFiles(files: readonly string[], checking: Checking): AsyncGenerator<FileReport> {
  const configurations = new Configurations();
  const threads = Math.min(availableParallelism(), 1 + Math.floor(sizeOf(files) / bytesForThread));
  const parts = Array.from({ length: Math.ceil(files.length / filesAtOnce) }, (_, index) =>
    files.slice(index * filesAtOnce, (index + 1) * filesAtOnce),
  );
  const done = new Map<number, readonly FileReport[]>();
  let [next, given] = [0, 0];
  const take = (): number | undefined =>
    next < Math.min(parts.length, given + threads * waitingForEach) ? next++ : undefined;

  // This thread checks as well: it knows how before any other has started.
  const helpers = Array.from({ length: threads - 1 }, () => startThread(checking));
  try {
    while (given < parts.length) {
      for (const helper of helpers) {
        for (const [part, reports] of helper.collect()) done.set(part, reports);
        helper.supply(() => {
          const part = take();
          return part === undefined ? undefined : { id: part, files: parts[part] ?? [] };
        });
      }
      const ready = done.get(given);
      const own = ready ? undefined : take();
      if (ready) {
        done.delete(given++);
        yield* ready;
      } else if (own === undefined) await Promise.race(helpers.map((helper) => helper.hasNews()));
      else {
        const reports: FileReport[] = [];
        for (const file of parts[own] ?? []) reports.push(await checkFile(file, checking, configurations));
        done.set(own, reports);
        // What the others have sent meanwhile is received.
        if (helpers.length > 0) await new Promise(setImmediate);
      }
    }
  } finally {
    await Promise.all(helpers.map((helper) => helper.stop()));
  }
}

/** In bytes. */
function sizeOf(files: readonly string[]): number {
  let size = 0;
  for (const file of files) {
    try {
      size += statSync(file).size;
    } catch {
      // Why it cannot be read is reported when it is to be read.
    }
  }
  return size;
}

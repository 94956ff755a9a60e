import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Configurations } from '../configurations';
import { checkFile } from './check-file';
import type { Checking } from './check-text';
import type { FileReport } from './report';
import type { Done, Work } from './worker';

/** Below that, a thread takes longer to start than it saves. */
const filesForThreads = 48;
/** How many files a thread is sent at once: enough that messages cost nothing, and few enough that threads end together. */
const filesAtOnce = 8;
/** How much of what is done may wait for what comes before it, for each thread. */
const waitingForEach = 4;

/** Checks files, on all cores where they are many, and gives what came of them in the order of the files. */
export async function* checkFiles(files: readonly string[], checking: Checking): AsyncGenerator<FileReport> {
  const threads = files.length < filesForThreads ? 1 : Math.min(availableParallelism(), files.length / filesAtOnce);
  if (threads < 2) {
    const configurations = new Configurations();
    for (const file of files) yield await checkFile(file, checking, configurations);
    return;
  }
  const team = Array.from({ length: threads }, () => startThread(checking));
  try {
    const waiting: Promise<readonly FileReport[]>[] = [];
    for (let start = 0; start < files.length || waiting.length > 0; ) {
      if (start < files.length && waiting.length < threads * waitingForEach) {
        const idlest = team.reduce((best, one) => (one.load() < best.load() ? one : best));
        waiting.push(idlest.check(files.slice(start, start + filesAtOnce)));
        start += filesAtOnce;
      } else yield* (await waiting.shift()) ?? [];
    }
  } finally {
    await Promise.all(team.map((thread) => thread.stop()));
  }
}

interface Thread {
  /** How much it has been sent that is not done. */
  load(): number;
  check(files: readonly string[]): Promise<readonly FileReport[]>;
  stop(): Promise<unknown>;
}

/** The thread runs the same file as this one; see `bin.ts`. Most of what it makes is gone with its file: it has room for that. */
function startThread(checking: Checking): Thread {
  const worker = new Worker(__filename, { workerData: checking, resourceLimits: { maxYoungGenerationSizeMb: 64 } });
  const asked = new Map<
    number,
    { resolve: (reports: readonly FileReport[]) => void; reject: (error: unknown) => void }
  >();
  let failure: unknown;
  let next = 0;
  worker.on('message', ({ id, reports }: Done) => {
    asked.get(id)?.resolve(reports);
    asked.delete(id);
  });
  worker.on('error', (error) => {
    failure = error;
    for (const { reject } of asked.values()) reject(error);
  });
  return {
    load: () => asked.size,
    check(files) {
      const result = new Promise<readonly FileReport[]>((resolve, reject) => {
        if (failure) return reject(failure);
        const id = next++;
        asked.set(id, { resolve, reject });
        worker.postMessage({ id, files } satisfies Work);
      });
      // It is awaited in its turn; until then, a failure of it is nobody's.
      result.catch(() => {});
      return result;
    },
    stop: () => worker.terminate(),
  };
}

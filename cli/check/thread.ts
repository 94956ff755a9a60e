import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Checking } from './check-text';
import type { FileReport } from './report';
import type { FromThread, Work } from './worker';

/** Another thread that checks files. */
export interface Thread {
  /** Gives it as much work as it should have at hand, once it is there to do it. */
  supply(take: () => Work | undefined): void;
  /** What it has done since it was last asked, by the ids of the work. Throws what made it fail. */
  collect(): ReadonlyMap<number, readonly FileReport[]>;
  /** Waits until there is something to collect, or to supply. */
  hasNews(): Promise<void>;
  stop(): Promise<unknown>;
}

/** What a thread has at hand: what it does, and what it goes on with while the answer is on its way. */
const atHand = 2;

/** The thread starts as this one did; see `bin.ts`. */
export function startThread(checking: Checking): Thread {
  const worker = new Worker(path.join(__dirname, 'cli.js'), { workerData: checking });
  let done = new Map<number, readonly FileReport[]>();
  let [isReady, asked] = [false, 0];
  let failure: { readonly error: unknown } | undefined;
  let wake = (): void => {};
  worker.on('message', (message: FromThread) => {
    if (message === 'ready') isReady = true;
    else {
      asked--;
      done.set(message.id, message.reports);
    }
    wake();
  });
  worker.on('error', (error) => {
    failure = { error };
    wake();
  });
  return {
    supply(take) {
      while (isReady && asked < atHand) {
        const work = take();
        if (!work) return;
        asked++;
        worker.postMessage(work);
      }
    },
    collect() {
      if (failure) throw failure.error;
      const collected = done;
      done = new Map();
      return collected;
    },
    hasNews: () =>
      new Promise((resolve) => {
        if (done.size > 0 || failure) resolve();
        else wake = resolve;
      }),
    stop: () => worker.terminate(),
  };
}

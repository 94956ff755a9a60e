import { isMainThread } from 'node:worker_threads';
import { work } from './check/worker';
import { main } from './main';

// One program is the command and the threads that it starts.
if (isMainThread) run();
else work();

function run(): void {
  // Who reads the output may have read enough, as `head` does after its lines.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  // `process.exit` would cut off what a pipe has not taken yet.
  main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}

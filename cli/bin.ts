import { main } from './main';

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

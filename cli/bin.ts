import { main } from './main';

// `process.exit` would cut off what a pipe has not taken yet.
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

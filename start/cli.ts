// What starts the command line, and each of its threads.
import { isMainThread } from 'node:worker_threads';
import { start } from './start';

// What most runs need is compiled once a check has run.
start('command-line', isMainThread && process.argv[2] === 'check');

// What starts the language server as a process.
import { start } from './start';

start('language-server', true);

// What starts the language server as a process.
import { optimizeLater } from './optimize-later';
import { start } from './start';

// V8 takes what was compiled before only where its flags are as they were then: the first start, which keeps it, is with those by default.
if (start('language-server', true)) optimizeLater();

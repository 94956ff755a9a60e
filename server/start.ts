// What starts the server as a process. Compiling it takes longer than running it: where Node can keep what it compiled, the
// next start finds it. Node keeps it for files that are loaded after this call, so the server is a file of its own.
import module from 'node:module';

/** From Node 22.1 on. */
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();
require('./language-server');

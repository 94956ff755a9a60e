// The one entry of the server: a process of its own, or a worker in a browser. What either needs is loaded for it alone.

/** Only workers in a browser have it. */
declare const importScripts: unknown;

if (typeof importScripts === 'function') require('./main.web');
else require('./main.node');

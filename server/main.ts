// The one entry of the server: a process of its own, or a worker in a browser. What either needs is loaded for it alone.
import { serve } from './server';

/** Only workers in a browser have it. */
declare const importScripts: unknown;

const { connect, filesFor, plansFor } =
  typeof importScripts === 'function'
    ? (require('./connection.web') as typeof import('./connection.web'))
    : (require('./connection.node') as typeof import('./connection.node'));

const connection = connect();
serve(connection, filesFor(connection), plansFor());

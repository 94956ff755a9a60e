import path from 'node:path';

/** The folder of the project. Tests are built into out/test and run from there. */
export const root = path.resolve(__dirname, '../..');

import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of the project: the nearest one above the built tests that holds its manifest. */
export const root = above(__dirname);

function above(folder: string): string {
  return existsSync(path.join(folder, 'tsconfig.base.json')) ? folder : above(path.dirname(folder));
}

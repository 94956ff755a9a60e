import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../tools/lib/paths.mjs';

/**
 * Keeps a picture of the page after each test of the suite that calls it, below out/screenshots.
 * @param {string} name of the folder
 * @param {() => import('playwright-core').Page | undefined} page is asked after each test
 */
export function keepPictures(name, page) {
  const folder = inRoot('out/screenshots', name);
  let pictures = 0;

  before(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  });

  afterEach(async function () {
    const { state, title } = this.currentTest;
    const file = [++pictures, ...(state === 'failed' ? ['failed'] : []), ...title.match(/\w+/g)].join('-');
    await page()?.screenshot({ path: path.join(folder, `${file}.png`) });
  });
}

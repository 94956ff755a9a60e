// The licences of the packages that stand in the bundles: each asks to be named wherever its code goes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../lib/bundles.mjs';

/** @returns the generated files, by their path */
export async function generateNotices(root) {
  const results = await Promise.all(
    bundles(root).map((bundle) => build({ ...bundle, write: false, metafile: true, sourcemap: false })),
  );
  const folders = new Set(
    results.flatMap(({ metafile }) => Object.values(metafile.outputs).flatMap(({ inputs }) => packagesOf(inputs))),
  );
  const notices = new Map();
  for (const folder of [...folders].sort()) {
    const { name, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    notices.set(name, `## ${name} (${license})\n\n${licenceText(path.join(root, folder))}`);
  }
  const intro = '# Third-party notices\n\nEnrollment Plan contains code of these packages, under their licenses.';
  return { 'THIRD_PARTY_NOTICES.md': `${[intro, ...notices.values()].join('\n\n')}\n` };
}

/** The folders of the packages that a bundle took something from. */
function packagesOf(inputs) {
  return Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
    return match && bytesInOutput > 0 ? [match[1]] : [];
  });
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[sc]e(\.\w+)?$/i.test(name));
  if (!file) throw new Error(`${folder} has no license text to carry along.`);
  return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

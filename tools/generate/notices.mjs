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
    const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const text = licenceText(path.join(root, folder)) ?? mitText(root, manifest);
    notices.set(manifest.name, `## ${manifest.name} (${manifest.license})\n\n${text}`);
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
  return file && readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** Some packages name their licence and leave its text out. Ours is the same one, but for who holds the copyright. */
function mitText(root, { name, license, author }) {
  if (license !== 'MIT' || !author) throw new Error(`${name} has no license text to carry along.`);
  return licenceText(root).replace(/^Copyright .*$/m, `Copyright (c) ${author.name ?? author}`);
}

import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { Complaint } from '../lib/lifetime.mjs';
import { inKit, kitRunsHere, requireFromKit } from './kit.mjs';

const ON_SYSTEM = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((place) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((program) =>
      path.join(process.env[place] ?? 'C:\\', program),
    ),
  ),
};

/**
 * The Chromium to use: `CHROMIUM`, else on Linux x64 the kit's own, else one that is installed.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} env: what it needs beside the usual
 */
export async function findChromium() {
  if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM, env: {} };
  if (kitRunsHere) return packedChromium();
  const executablePath = ON_SYSTEM[process.platform]?.find((candidate) => existsSync(candidate));
  if (executablePath) return { executablePath, env: {} };
  throw new Complaint(
    'No Chromium was found. Install Chrome, Edge or Chromium, or name one in the environment variable CHROMIUM.',
  );
}

async function packedChromium() {
  const folder = await unpack();
  const executablePath = path.join(folder, 'chromium');
  const env = { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  if (starts(executablePath, env)) return { executablePath, env };
  // A machine without a desktop lacks libraries such as NSS; the package brings them.
  env.LD_LIBRARY_PATH = path.join(folder, 'libraries/lib');
  if (starts(executablePath, env)) return { executablePath, env };
  throw new Complaint(
    "The kit's Chromium does not start here. Install one, and name it in the environment variable CHROMIUM.",
  );
}

const starts = (program, env) =>
  spawnSync(program, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0;

/** Unpacks the kit's Chromium once per version. The folder appears whole or not at all. */
async function unpack() {
  const { version } = JSON.parse(readFileSync(inKit('@sparticuz/chromium/package.json'), 'utf8'));
  const cache = inKit('.cache');
  const folder = path.join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(path.join(cache, 'partial-'));
  const tar = requireFromKit('tar-fs');
  const extract = (packed, target) =>
    pipeline(createReadStream(inKit('@sparticuz/chromium/bin', packed)), createBrotliDecompress(), target);
  await Promise.all([
    extract('chromium.br', createWriteStream(path.join(partial, 'chromium'), { mode: 0o755 })),
    extract('al2023.tar.br', tar.extract(path.join(partial, 'libraries'))),
    extract('fonts.tar.br', tar.extract(path.join(partial, 'fonts'))),
  ]);
  writeFileSync(path.join(partial, 'fonts.conf'), fontConfiguration(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another process was faster
  }
  return folder;
}

/** Chromium hangs where no font is found, so the machine's own fonts are not relied upon. */
function fontConfiguration(folder) {
  const prefer = (family, font) =>
    `<alias binding="strong"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${inKit('dejavu-fonts-ttf/ttf')}</dir>`,
    `<dir>${path.join(folder, 'fonts')}</dir>`,
    `<cachedir>${path.join(folder, 'font-cache')}</cachedir>`,
    prefer('monospace', 'DejaVu Sans Mono'),
    prefer('sans-serif', 'Open Sans'),
    prefer('serif', 'DejaVu Serif'),
    '</fontconfig>',
  ].join('\n');
}

import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Complaint } from './lifetime.mjs';
import { inRoot } from './paths.mjs';
import { showProgress } from './progress.mjs';
import { run } from './run.mjs';

const folder = inRoot('out/neovim');

/**
 * A Neovim to test with: the one that `NVIM` names, else the one on the path, else that of the system's own packages (Debian, Ubuntu),
 * which is unpacked below out/. Nothing is installed, and nobody has to be root.
 * @returns {Promise<string>} a command
 */
export async function ensureNeovim() {
  const { NVIM } = process.env;
  if (NVIM) return NVIM;
  if (await runs('nvim')) return 'nvim';
  const unpacked = path.join(folder, 'nvim');
  if (existsSync(unpacked)) return unpacked;
  if (!(await runs('apt-get')))
    throw new Complaint(
      'Neovim was not found. Install version 0.7 or later (https://neovim.io), or name one in the environment variable NVIM.',
    );
  await showProgress('fetching Neovim, about 30 MB on disk', fetchPackages);
  return unpacked;
}

function runs(command) {
  // What cannot be started is not there: a folder of the path may be closed to whoever runs this.
  return run(command, ['--version'], { quiet: true }).then(
    ({ code }) => code === 0,
    () => false,
  );
}

/** Has apt fetch Neovim and what it needs and the system does not have, with lists and a cache of our own, and unpacks it. */
async function fetchPackages() {
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const [lists, cache, files] = ['lists', 'cache', 'root'].map((name) => path.join(unfinished, name));
  for (const made of [path.join(lists, 'partial'), path.join(cache, 'archives/partial'), files])
    mkdirSync(made, { recursive: true });
  const options = {
    'Dir::State::lists': lists,
    'Dir::Cache': cache,
    // The locks are those of the system, which stays as it is.
    'Debug::NoLocking': 'true',
    // Only root could hand its files to apt's own user.
    'APT::Sandbox::User': 'root',
  };
  const apt = (...args) =>
    must('apt-get', ...Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]), ...args);
  await apt('update');
  await apt('install', '--download-only', '--yes', '--no-install-recommends', 'neovim');
  const archives = path.join(cache, 'archives');
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb')))
    await must('dpkg-deb', '--extract', path.join(archives, name), files);
  for (const done of [lists, cache]) rmSync(done, { recursive: true });
  writeFileSync(path.join(unfinished, 'nvim'), starter);
  chmodSync(path.join(unfinished, 'nvim'), 0o755);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** Starts Neovim where it was unpacked. It would look for its runtime and its libraries where packages are installed. */
const starter = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)/root
export VIMRUNTIME="$here/usr/share/nvim/runtime"
for library in "$here"/usr/lib/*-linux-gnu; do
  export LD_LIBRARY_PATH="$library\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
done
exec "$here/usr/bin/nvim" "$@"
`;

async function must(command, ...args) {
  const { code, output } = await run(command, args, { quiet: true });
  if (code !== 0) throw new Complaint(`${output.trimEnd()}\n\n${command} failed, so there is no Neovim to test with.`);
}
